/** Puts parts into a template: the paragraph of `{{> letterhead}}` is replaced by what the part's file holds. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import { partNotAlone, unknownPart } from "../diagnostics/word-tags.ts";
import { nearest } from "../text/nearest.ts";
import { bringPictures, type PicturesToBring } from "./bring-pictures.ts";
import { bringWordStyles, wordStyleToBring } from "./bring-word-styles.ts";
import { cleanTextEntry } from "./clean-text-entry.ts";
import { compareStyles, wordStylesOf } from "./compare-styles.ts";
import type { NamedWordFile } from "./named-word-file.ts";
import { type ParagraphSlice, paragraphSlices, placeOf } from "./paragraph-slices.ts";
import { type PartContent, readPartContent } from "./read-part-content.ts";
import { readTag } from "./read-tag.ts";
import { standsAlone } from "./stands-alone.ts";
import { tagsInText } from "./tags-in-text.ts";
import { readTextEntries } from "./text-entries.ts";
import type { WordEntries } from "./word-entries.ts";

interface Insertion {
  readonly paragraph: ParagraphSlice;
  readonly xml: string;
}

/**
 * Parts are given by the name that a tag uses (`letterhead`).
 * @returns the template's entries with all parts put in whose tags and contents are without fault.
 */
export function insertParts(
  template: NamedWordFile,
  parts: ReadonlyMap<string, NamedWordFile>,
): Outcome<WordEntries> {
  const { texts, diagnostics } = readTextEntries(template.entries, template.file);
  const findings: Diagnostic[] = [...diagnostics];
  const shelf: Shelf = { template, parts, contents: new Map(), entries: template.entries };
  const filled = new Map<string, Uint8Array>();
  for (const [name, xml] of texts) {
    const insertions = findInsertions(name, cleanTextEntry(xml), shelf);
    findings.push(...insertions.diagnostics);
    filled.set(name, new TextEncoder().encode(replaceParagraphs(cleanTextEntry(xml), insertions.value)));
  }
  for (const content of shelf.contents.values()) findings.push(...content.diagnostics);
  return outcome(new Map([...shelf.entries, ...filled]), findings);
}

interface Shelf {
  readonly template: NamedWordFile;
  readonly parts: ReadonlyMap<string, NamedWordFile>;
  /** Each part is read once, and its faults are told once, however often it is included. */
  readonly contents: Map<string, Outcome<PartContent | undefined>>;
  /** The template's entries with the Word styles and pictures that parts have brought so far. */
  entries: WordEntries;
}

function findInsertions(entry: string, xml: string, shelf: Shelf): Outcome<Insertion[]> {
  const insertions: Insertion[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const paragraph of paragraphSlices(xml)) {
    for (const { name, written } of partTagsIn(paragraph)) {
      const place = placeOf(paragraph, shelf.template.file);
      const content = contentOf(name, shelf);
      if (content === undefined)
        diagnostics.push(unknownPart({ name, nearest: nearest(name, shelf.parts.keys()) }, place));
      else if (!standsAlone(xml, paragraph, written)) diagnostics.push(partNotAlone({ written }, place));
      else if (content.value !== undefined)
        insertions.push({ paragraph, xml: takePictures(shelf, entry, { ...content.value, part: name }) });
    }
  }
  return outcome(insertions, diagnostics);
}

function partTagsIn({ text }: ParagraphSlice): { name: string; written: string }[] {
  return tagsInText(text).flatMap((finding) => {
    if (finding.kind !== "tag" || !finding.content.trim().startsWith(">")) return [];
    const tag = readTag(finding.content);
    return tag.kind === "part" ? [{ name: tag.name, written: finding.written }] : [];
  });
}

/** Undefined when there is no such part. */
function contentOf(name: string, shelf: Shelf): Outcome<PartContent | undefined> | undefined {
  const part = shelf.parts.get(name);
  const known = shelf.contents.get(name);
  if (known !== undefined || part === undefined) return known;
  const { value, diagnostics } = readPartContent(part);
  const content = value === undefined ? outcome(value, diagnostics) : takeStyles(shelf, part, value);
  shelf.contents.set(name, content);
  return content;
}

/** Word styles that the template lacks come with the part; one that it has must be the same. */
function takeStyles(
  shelf: Shelf,
  part: NamedWordFile,
  content: PartContent,
): Outcome<PartContent | undefined> {
  const template = { file: shelf.template.file, wordStyles: wordStylesOf(shelf.entries) };
  const { brought, differences } = compareStyles(template, part, content.wordStyles);
  if (differences.length > 0) return outcome(undefined, differences);
  const definitions = [...brought.keys()].flatMap((id) => wordStyleToBring(part.entries, id) ?? []);
  shelf.entries = bringWordStyles(shelf.entries, definitions);
  return outcome(content);
}

/** @returns the part's XML as the entry needs it */
function takePictures(shelf: Shelf, entry: string, part: PicturesToBring): string {
  const { entries, xml } = bringPictures(shelf.entries, entry, part);
  shelf.entries = entries;
  return xml;
}

function replaceParagraphs(xml: string, insertions: readonly Insertion[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { paragraph, xml: inserted } of insertions) {
    pieces.push(xml.slice(from, paragraph.start), inserted);
    from = paragraph.end;
  }
  return [...pieces, xml.slice(from)].join("");
}
