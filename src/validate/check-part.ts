/** Checks a part by itself: what it brings, its words, what it uses of Word, and how its tags are written. */

import type { Part } from "../model/records.ts";
import type { RecordOf } from "../model/schemas.ts";
import { listTagsOfEntry } from "../word/list-tags.ts";
import { type PartContent, readPartContent } from "../word/read-part-content.ts";
import type { TemplateTag } from "../word/template-tag.ts";
import { checkFeatures, checkWords } from "./check-word-file.ts";
import { findMarksInPart } from "./find-mixed-marks.ts";
import type { RecordChecks } from "./record-checks.ts";

export interface CheckedPart extends Part {
  /** Undefined where no template can take it in. */
  readonly content: PartContent | undefined;
  readonly tags: readonly TemplateTag[];
}

/** @param styles styles.yaml, where it is sound */
export function checkPart(
  part: Part,
  styles: RecordOf<"styles"> | undefined,
  checks: RecordChecks,
): CheckedPart {
  const content = readPartContent(part);
  const xml = content.value?.xml ?? "";
  const tags = listTagsOfEntry({ entry: "word/document.xml", xml, file: part.file });
  const diagnostics = [
    ...content.diagnostics,
    ...checkWords(part, checks.canDraw),
    ...checkFeatures(part),
    ...tags.diagnostics,
    ...(styles === undefined ? [] : findMarksInPart(part, styles)),
  ];
  if (diagnostics.length > 0) checks.refuse(part.file, diagnostics);
  return { ...part, content: content.value, tags: tags.value };
}

/** The parts of one style, by the name that a tag calls them by. */
export type PartsOfStyle = ReadonlyMap<string, CheckedPart>;

/** The parts of each style that has all of its own; one that lacks any can't be used, which is found elsewhere. */
export function partsOfStyles(styles: RecordOf<"styles">, parts: readonly CheckedPart[]): PartsOfStyle[] {
  return Object.entries(styles.styles).flatMap(([style, { parts: versions }]) => {
    const found = Object.entries(versions).map(
      ([name, version]) =>
        [
          name,
          parts.find((part) => part.part === name && part.style === style && part.version === version),
        ] as const,
    );
    const present = found.flatMap(([name, part]) => (part === undefined ? [] : [[name, part] as const]));
    return present.length === found.length ? [new Map(present)] : [];
  });
}
