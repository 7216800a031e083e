/** Opens a Word file from its bytes, safely: it may come from a stranger. */

import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import { lockedWordFile, notWordFile, oversizedWordFile } from "../diagnostics/word-file.ts";
import { findActiveContent } from "./find-active-content.ts";
import { unpackZipEntry } from "./unpack-zip-entry.ts";
import type { WordEntries } from "./word-entries.ts";
import { readZipDirectory, type ZipEntry } from "./zip-directory.ts";

const mostEntries = 1000;
const mostUnpackedBytes = 50 * 1024 * 1024;

/** Of one entry of XML: forty times what a template of ten pages has, and still laid out in seconds. */
const mostXmlBytes = 1024 * 1024;

/** What a compound file begins with: an old `.doc`, or a `.docx` that is encrypted (MS-CFB 2.2). */
const compoundFileHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** @returns the entries; undefined when the file is refused, for the reasons told. */
export function openWordFile(bytes: Uint8Array, file: string): Outcome<WordEntries | undefined> {
  const place = { file };
  if (compoundFileHeader.every((byte, index) => bytes[index] === byte))
    return outcome(undefined, [lockedWordFile({}, place)]);
  const directory = readZipDirectory(bytes);
  if (directory === undefined) return outcome(undefined, [notWordFile({ problem: problems.noZip }, place)]);
  const refusal = refuseDirectory(directory, file);
  if (refusal !== undefined) return outcome(undefined, [refusal]);
  const entries = unpackAll(bytes, directory);
  if (typeof entries === "string")
    return outcome(undefined, [notWordFile({ problem: problems.damaged(entries) }, place)]);
  const active = findActiveContent(entries, file);
  return outcome(active.length === 0 ? entries : undefined, active);
}

/** All of this is known before a single byte is unpacked. */
function refuseDirectory(directory: readonly ZipEntry[], file: string): Diagnostic | undefined {
  const size = directory.reduce((sum, entry) => sum + entry.size, 0);
  if (directory.length > mostEntries)
    return oversizedWordFile({ what: problems.tooMany(directory.length) }, { file });
  if (size > mostUnpackedBytes) return oversizedWordFile({ what: problems.tooLarge(size) }, { file });
  const long = directory.find((entry) => /\.(?:xml|rels)$/i.test(entry.name) && entry.size > mostXmlBytes);
  if (long !== undefined) return oversizedWordFile({ what: problems.tooLong(long) }, { file });
  const problem =
    directory.map(problemOfEntry).find((found) => found !== undefined) ?? problemOfNames(directory);
  return problem && notWordFile({ problem }, { file });
}

function problemOfEntry({ name, encrypted, method }: ZipEntry): Bilingual | undefined {
  if (isUnsafeName(name)) return problems.unsafeName(name);
  return encrypted || (method !== 0 && method !== 8) ? problems.packing(name) : undefined;
}

/** Names stay inside the file: relative, with slashes, without steps upwards. */
function isUnsafeName(name: string): boolean {
  const steps = name.replace(/\/$/, "").split("/");
  return /[\\:\p{Cc}]/u.test(name) || steps.some((step) => step === "" || step === "." || step === "..");
}

/** OPC compares names without case (ECMA-376, part 2, 7.2.3.5): two readers could open two different texts. */
function problemOfNames(directory: readonly ZipEntry[]): Bilingual | undefined {
  const names = directory.map(({ name }) => name.toLowerCase());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return problems.twice(twice);
  const missing = ["[Content_Types].xml", "word/document.xml"].find(
    (needed) => !names.includes(needed.toLowerCase()),
  );
  return missing === undefined ? undefined : problems.lacks(missing);
}

/** The name of the first damaged entry instead, if there is one; folders are no entries. */
function unpackAll(bytes: Uint8Array, directory: readonly ZipEntry[]): WordEntries | string {
  const entries = new Map<string, Uint8Array>();
  for (const entry of directory.filter(({ name }) => !name.endsWith("/"))) {
    const unpacked = unpackZipEntry(bytes, entry);
    if (unpacked === undefined) return entry.name;
    entries.set(entry.name, unpacked);
  }
  return entries;
}

const problems = {
  noZip: { vi: "nội dung không phải là tệp nén của Word", en: "its content is no Word package" },
  damaged: (name: string) => ({ vi: `phần ${name} bị hỏng`, en: `its entry ${name} is damaged` }),
  lacks: (name: string) => ({ vi: `thiếu phần ${name}`, en: `its entry ${name} is missing` }),
  twice: (name: string) => ({ vi: `có hai phần cùng tên ${name}`, en: `it has two entries named ${name}` }),
  unsafeName: (name: string) => ({
    vi: `phần «${name}» có tên trỏ ra ngoài tệp`,
    en: `the name of its entry "${name}" leads out of the file`,
  }),
  packing: (name: string) => ({
    vi: `phần ${name} được nén hoặc mã hóa theo cách lạ`,
    en: `its entry ${name} is packed or encrypted in an unknown way`,
  }),
  tooMany: (count: number) => ({ vi: `có ${count} phần`, en: `it has ${count} entries` }),
  tooLong: ({ name, size }: ZipEntry) => ({
    vi: `phần ${name} dài ${Math.ceil(size / 1024)} kB`,
    en: `its entry ${name} takes ${Math.ceil(size / 1024)} kB`,
  }),
  tooLarge: (bytes: number) => ({
    vi: `nội dung ${Math.ceil(bytes / 1024 / 1024)} MB`,
    en: `its content takes ${Math.ceil(bytes / 1024 / 1024)} MB`,
  }),
};
