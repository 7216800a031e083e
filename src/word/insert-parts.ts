/** Puts parts into a template: the paragraph of `{{> letterhead}}` is replaced by what the part's file holds. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import { partNotAlone, unknownPart } from "../diagnostics/word-tags.ts";
import { nearest } from "../text/nearest.ts";
import { cleanTextEntry } from "./clean-text-entry.ts";
import { findStyleDifferences } from "./find-style-differences.ts";
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
  readonly content: PartContent;
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
  const entries = new Map(template.entries);
  const findings: Diagnostic[] = [...diagnostics];
  const contents = new Map<string, Outcome<PartContent | undefined>>();
  for (const [name, xml] of texts) {
    const insertions = findInsertions(cleanTextEntry(xml), { template, parts, contents });
    findings.push(...insertions.diagnostics);
    entries.set(name, new TextEncoder().encode(replaceParagraphs(cleanTextEntry(xml), insertions.value)));
  }
  for (const content of contents.values()) findings.push(...content.diagnostics);
  return outcome(entries, findings);
}

interface Shelf {
  readonly template: NamedWordFile;
  readonly parts: ReadonlyMap<string, NamedWordFile>;
  /** Each part is read once, and its faults are told once, however often it is included. */
  readonly contents: Map<string, Outcome<PartContent | undefined>>;
}

function findInsertions(xml: string, shelf: Shelf): Outcome<Insertion[]> {
  const insertions: Insertion[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const paragraph of paragraphSlices(xml)) {
    for (const { name, written } of partTagsIn(paragraph)) {
      const place = placeOf(paragraph, shelf.template.file);
      const content = contentOf(name, shelf);
      if (content === undefined)
        diagnostics.push(unknownPart({ name, nearest: nearest(name, shelf.parts.keys()) }, place));
      else if (!standsAlone(xml, paragraph, written)) diagnostics.push(partNotAlone({ written }, place));
      else if (content.value !== undefined) insertions.push({ paragraph, content: content.value });
    }
  }
  return outcome(insertions, diagnostics);
}

function partTagsIn({ text }: ParagraphSlice): { name: string; written: string }[] {
  return tagsInText(text).flatMap((finding) => {
    const tag = finding.kind === "tag" ? readTag(finding.content) : undefined;
    return finding.kind === "tag" && tag?.kind === "part"
      ? [{ name: tag.name, written: finding.written }]
      : [];
  });
}

/** Undefined when there is no such part. */
function contentOf(
  name: string,
  { template, parts, contents }: Shelf,
): Outcome<PartContent | undefined> | undefined {
  const part = parts.get(name);
  const known = contents.get(name);
  if (known !== undefined || part === undefined) return known;
  const { value, diagnostics } = readPartContent(part);
  const differences = value === undefined ? [] : findStyleDifferences(template, part, value.wordStyles);
  const content = outcome(differences.length > 0 ? undefined : value, [...diagnostics, ...differences]);
  contents.set(name, content);
  return content;
}

function replaceParagraphs(xml: string, insertions: readonly Insertion[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { paragraph, content } of insertions) {
    pieces.push(xml.slice(from, paragraph.start), content.xml);
    from = paragraph.end;
  }
  return [...pieces, xml.slice(from)].join("");
}
