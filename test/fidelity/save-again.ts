/** Word files as another producer writes them: opened by LibreOffice and saved again, before or after they were filled. */

import type { NamedWordFile } from "../../src/word/named-word-file.ts";
import type { WordEntries } from "../../src/word/word-entries.ts";
import { unzipWord, zipWord } from "../support/zip-word.ts";
import { saveWithLibreOffice } from "./libreoffice.ts";

export function saveAgain(files: readonly WordEntries[]): readonly WordEntries[] {
  return saveWithLibreOffice(files.map(zipWord)).map((saved) => withoutHyphenation(unzipWord(saved)));
}

/** The templates and parts, saved again, by the names of their files. */
export function saveFilesAgain(files: readonly NamedWordFile[]): ReadonlyMap<string, WordEntries> {
  const entriesOf = new Map(files.map(({ file, entries }) => [file, entries]));
  const saved = saveAgain([...entriesOf.values()]);
  return new Map([...entriesOf.keys()].map((file, index) => [file, saved[index] ?? new Map()]));
}

/** LibreOffice turns hyphenation on, which is refused; without a dictionary for Vietnamese it parts no word. */
function withoutHyphenation(entries: WordEntries): WordEntries {
  const settings = new TextDecoder().decode(entries.get("word/settings.xml"));
  const without = settings.replace(/<w:autoHyphenation [^>]*\/>/, "");
  return new Map([...entries, ["word/settings.xml", new TextEncoder().encode(without)]]);
}
