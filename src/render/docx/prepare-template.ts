/** Makes a template ready to be filled many times: its tags found to be without fault, its text entries cleaned. */

import { type Outcome, outcome } from "../../diagnostics/outcome.ts";
import { unknownPart } from "../../diagnostics/word-tags.ts";
import { cleanTextEntry } from "../../word/clean-text-entry.ts";
import { listTagsOfTexts } from "../../word/list-tags.ts";
import type { NamedWordFile } from "../../word/named-word-file.ts";
import { partTags } from "../../word/part-tags.ts";
import { readTextEntries } from "../../word/text-entries.ts";
import type { WordEntries } from "../../word/word-entries.ts";
import { prepareList, type TableLayout } from "./prepare-list.ts";
import { tagReader } from "./tag-reader.ts";
import { type TemplateFiller, templateFiller } from "./template-filler.ts";

export interface PreparedTemplate {
  readonly file: string;
  readonly entries: WordEntries;
  /** The XML of the entries that are filled: main text, headers, footers. */
  readonly texts: ReadonlyMap<string, string>;
  readonly fill: TemplateFiller;
}

/** The parts are expected to have been put in; `layout` has the columns of its tables. Undefined when a tag is at fault. */
export function prepareTemplate(
  { file, entries }: NamedWordFile,
  layout?: TableLayout,
): Outcome<PreparedTemplate | undefined> {
  const { texts, diagnostics: damages } = readTextEntries(entries, file);
  const cleaned = new Map([...texts].map(([name, xml]) => [name, cleanTextEntry(xml)]));
  const tags = listTagsOfTexts(cleaned, file);
  const left = partTags(tags.value).map(({ name, place }) =>
    unknownPart({ name, nearest: undefined }, place),
  );
  const faults = [...damages, ...tags.diagnostics, ...left];
  if (faults.length > 0) return outcome(undefined, faults);
  const list = layout && prepareList(layout);
  const fill = templateFiller({ entries, texts: cleaned, readTag: tagReader(), list });
  return outcome({ file, entries, texts: cleaned, fill });
}
