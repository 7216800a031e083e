/** Reads a text file: UTF-8, brought to NFC and LF line ends, a byte order mark dropped. */

import { legacyEncoding, notUtf8 } from "../diagnostics/load.ts";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import { type LegacyEncoding, legacyEncodingOf } from "../text/legacy-encodings.ts";
import { normaliseText } from "../text/normalise.ts";
import type { ListedFile } from "./list-files.ts";
import { readFileBytes } from "./read-file-bytes.ts";

/** Far above any honest record (a log of a hundred units is 100 kB), and below what a parser would choke on. */
const mostBytes = 512 * 1024;

export async function readText(file: ListedFile): Promise<Outcome<string | undefined>> {
  const { value: bytes, diagnostics } = await readFileBytes(file, mostBytes);
  return bytes === undefined ? outcome(undefined, diagnostics) : decodeText(bytes, file.path);
}

export function decodeText(bytes: Uint8Array, file: string): Outcome<string | undefined> {
  const text = decodeUtf8(bytes);
  const encoding = text === undefined ? legacyEncodingOf(decodeLatin1(bytes)) : wholeLegacyEncoding(text);
  if (encoding !== undefined) return outcome(undefined, [legacyEncoding({ encoding }, { file })]);
  return text === undefined ? outcome(undefined, [notUtf8({}, { file })]) : outcome(text);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return normaliseText(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function decodeLatin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

/** A text that has the letters of Unicode as well is read: its fields tell which of them are spoilt. */
function wholeLegacyEncoding(text: string): LegacyEncoding | undefined {
  return /[\u0102-\u01B0\u1EA0-\u1EF9]/.test(text) ? undefined : legacyEncodingOf(text);
}
