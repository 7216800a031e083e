/** A Word file and the path by which messages call it. */

import type { WordEntries } from "./word-entries.ts";

export interface NamedWordFile {
  readonly file: string;
  readonly entries: WordEntries;
}
