/** Packs the entries of a Word file into a .docx, and unpacks one. */

import PizZip from "pizzip";
import type { WordEntries } from "../../src/word/word-entries.ts";

export function zipWord(entries: WordEntries): Uint8Array {
  const zip = new PizZip();
  for (const [name, bytes] of entries) zip.file(name, bytes);
  return zip.generate({ type: "uint8array" });
}

export function unzipWord(bytes: Uint8Array): WordEntries {
  const files = Object.entries(new PizZip(bytes).files).filter(([, file]) => !file.dir);
  return new Map(files.map(([name, file]) => [name, file.asUint8Array()]));
}
