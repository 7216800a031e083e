/** Reads a text file: UTF-8, brought to NFC and LF line ends, a byte order mark dropped. */

import { notUtf8 } from "../diagnostics/load.ts";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
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
  try {
    return outcome(normaliseText(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return outcome(undefined, [notUtf8({}, { file })]);
  }
}
