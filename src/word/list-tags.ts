/** Lists the tags of a Word template as a tree, and tells what is wrong with them before there are any values. */

import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import {
  elseInWord,
  partNotAlone,
  proseNotAlone,
  tableNotAlone,
  unclosedTag,
  unopenedTag,
} from "../diagnostics/word-tags.ts";
import { describeFault } from "../expression/describe-problem.ts";
import { cleanTextEntry } from "./clean-text-entry.ts";
import { type ParagraphSlice, paragraphSlices, placeOf } from "./paragraph-slices.ts";
import { readTag, type Tag } from "./read-tag.ts";
import { standsAlone } from "./stands-alone.ts";
import { TagTree } from "./tag-tree.ts";
import { tagsInText } from "./tags-in-text.ts";
import type { TemplateTag } from "./template-tag.ts";
import { readTextEntries } from "./text-entries.ts";
import type { WordEntries } from "./word-entries.ts";

/** Lists the tags that can be read, though others are at fault; none of a text whose blocks aren't nested. */
export function listTags(entries: WordEntries, file: string): Outcome<readonly TemplateTag[]> {
  const { texts, diagnostics } = readTextEntries(entries, file);
  const cleaned = new Map([...texts].map(([entry, xml]) => [entry, cleanTextEntry(xml)]));
  const tags = listTagsOfTexts(cleaned, file);
  return outcome(tags.value, [...diagnostics, ...tags.diagnostics]);
}

/** @param texts the text entries of a Word file, cleaned */
export function listTagsOfTexts(
  texts: ReadonlyMap<string, string>,
  file: string,
): Outcome<readonly TemplateTag[]> {
  const found = [...texts].map(([entry, xml]) => listTagsOfEntry({ entry, xml, file }));
  return outcome(
    found.flatMap(({ value }) => value),
    found.flatMap(({ diagnostics }) => diagnostics),
  );
}

export interface TextEntry {
  readonly entry: string;
  /** Cleaned of what Word leaves behind; a piece of an entry will do. */
  readonly xml: string;
  readonly file: string;
}

export function listTagsOfEntry(text: TextEntry): Outcome<readonly TemplateTag[]> {
  const { xml, file } = text;
  const tree = new TagTree();
  const diagnostics: Diagnostic[] = [];
  for (const paragraph of paragraphSlices(xml)) {
    const place = placeOf(paragraph, file);
    for (const finding of tagsInText(paragraph.text)) {
      if (finding.kind === "unclosed") diagnostics.push(unclosedTag(finding, place));
      if (finding.kind === "unopened") diagnostics.push(unopenedTag({}, place));
      if (finding.kind !== "tag") continue;
      const tag = readTag(finding.content);
      const { written } = finding;
      const alone = standsAlone(xml, paragraph, written);
      const roomForTable = alone && isInMainText(text, paragraph);
      diagnostics.push(...faultsOf(tag, { written, place, alone, roomForTable }));
      tree.add(tag, { written, place, cell: paragraph.cell, table: paragraph.table });
    }
  }
  const { tags, diagnostics: treeDiagnostics } = tree.finish();
  return outcome(tags, [...diagnostics, ...treeDiagnostics]);
}

/** Where a table may stand: its width is that of the page's text. */
function isInMainText({ entry }: TextEntry, { table }: ParagraphSlice): boolean {
  return entry === "word/document.xml" && table === 0;
}

interface TagSurroundings {
  readonly written: string;
  readonly place: Place;
  readonly alone: boolean;
  readonly roomForTable: boolean;
}

function faultsOf(tag: Tag, { written, place, ...around }: TagSurroundings): Diagnostic[] {
  if (tag.kind === "faulty") return tag.faults.map((fault) => describeFault(fault, place));
  if (tag.kind === "else") return [elseInWord({}, place)];
  if (tag.kind === "prose" && !around.alone) return [proseNotAlone({ written }, place)];
  if (tag.kind === "table" && !around.roomForTable) return [tableNotAlone({ written }, place)];
  if (tag.kind === "part" && !around.alone) return [partNotAlone({ written }, place)];
  return [];
}
