/** Checks one version of a template: what its Word file uses, every tag of it, in every style, and of its settings. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/outcome.ts";
import { columnsWithoutTable } from "../diagnostics/validate-texts.ts";
import type { Part, Template } from "../model/records.ts";
import type { RecordOf } from "../model/schemas.ts";
import { insertParts } from "../word/insert-parts.ts";
import { listTags } from "../word/list-tags.ts";
import type { NamedWordFile } from "../word/named-word-file.ts";
import { paragraphSlices, placeOf } from "../word/paragraph-slices.ts";
import { readDocumentTree } from "../word/read-document-tree.ts";
import type { TemplateTag } from "../word/template-tag.ts";
import { readTextEntries } from "../word/text-entries.ts";
import { checkTags } from "./check-tags.ts";
import { findMarksInTemplate } from "./find-mixed-marks.ts";
import { type CanDraw, describeSpoiltText } from "./spoilt-characters.ts";
import { tagsOfList, tagsOfSettings } from "./wording-tags.ts";

/** The parts of one style, by the name that a tag calls them by. */
export type PartsOfStyle = ReadonlyMap<string, NamedWordFile>;

export interface TemplateChecking {
  readonly styles: readonly PartsOfStyle[];
  /** styles.yaml, where it is sound. */
  readonly wordings: RecordOf<"styles"> | undefined;
  readonly canDraw: CanDraw;
}

/** What is wrong is told once, though it may show in several styles. */
export function checkTemplate(template: Template, checking: TemplateChecking): Diagnostic[] {
  const { styles, wordings, canDraw } = checking;
  return [
    ...checkTags(tagsOfSettings(template), template.info.value.scope),
    ...checkWords(template, canDraw),
    ...checkFeatures(template),
    ...(wordings === undefined ? [] : findMarksInTemplate(template, wordings)),
    ...styles.flatMap((parts) => checkInStyle(template, parts)),
  ];
}

/** The characters of a Word file's own text, paragraph by paragraph; one that isn't well-formed is told elsewhere. */
export function checkWords({ entries, file }: NamedWordFile, canDraw: CanDraw): Diagnostic[] {
  const paragraphs = [...readTextEntries(entries, file).texts.values()].flatMap(paragraphSlices);
  return paragraphs.flatMap((paragraph) =>
    describeSpoiltText(
      { text: paragraph.text.normalize("NFC"), use: "printed", placeOf: () => placeOf(paragraph, file) },
      canDraw,
    ),
  );
}

/** What of a Word file the PDF could not show, whether or not it is ever filled. */
export function checkFeatures({ entries, file }: NamedWordFile): readonly Diagnostic[] {
  return readDocumentTree(entries, file).diagnostics;
}

/**
 * The parts of each style that has all of its own; one that lacks any can't be used, which is found elsewhere.
 */
export function partsOfStyles(styles: RecordOf<"styles">, parts: readonly Part[]): PartsOfStyle[] {
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

/** Tags that can be read are compared with values, whatever is wrong with others. */
function checkInStyle(template: Template, parts: PartsOfStyle): readonly Diagnostic[] {
  const whole = insertParts(template, parts);
  const isWhole = !hasErrors(whole.diagnostics);
  const tags = listTags(whole.value, template.file, isWhole ? "fault" : "told");
  return [
    ...whole.diagnostics,
    ...tags.diagnostics,
    ...checkTags(tags.value, template.info.value.scope, tagsOfList(template)),
    ...(isWhole && !hasErrors(tags.diagnostics) ? findUnprintedColumns(template, tags.value) : []),
  ];
}

function findUnprintedColumns({ info }: Template, tags: readonly TemplateTag[]): Diagnostic[] {
  const isPrinted = info.value.list === undefined || tags.some(printsTable);
  return isPrinted ? [] : [columnsWithoutTable({}, info.source.keyPlace(["list"]))];
}

function printsTable({ kind, children }: TemplateTag): boolean {
  return kind === "table" || children.some(printsTable);
}
