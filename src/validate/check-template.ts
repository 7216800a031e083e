/** Checks one version of a template: what its Word file uses, every tag of it, in every style, and of its settings. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/outcome.ts";
import { columnsWithoutTable } from "../diagnostics/validate-texts.ts";
import type { Template } from "../model/records.ts";
import type { RecordOf } from "../model/schemas.ts";
import { listTags } from "../word/list-tags.ts";
import { partTags } from "../word/part-tags.ts";
import type { TemplateTag } from "../word/template-tag.ts";
import { checkCalledParts } from "./check-called-parts.ts";
import { checkFormSettings } from "./check-form-settings.ts";
import type { PartsOfStyle } from "./check-part.ts";
import { checkTags } from "./check-tags.ts";
import { checkFeatures, checkWords } from "./check-word-file.ts";
import { findMarksInTemplate } from "./find-mixed-marks.ts";
import type { CanDraw } from "./spoilt-characters.ts";
import { tagsOfList, tagsOfSettings } from "./wording-tags.ts";

export interface TemplateChecking {
  readonly styles: readonly PartsOfStyle[];
  /** styles.yaml, where it is sound. */
  readonly wordings: RecordOf<"styles"> | undefined;
  readonly canDraw: CanDraw;
}

/** What is wrong is told once, though it may show in several styles. */
export function checkTemplate(
  template: Template,
  { styles, wordings, canDraw }: TemplateChecking,
): Diagnostic[] {
  return [
    ...checkTags(tagsOfSettings(template), template.info.value.scope),
    ...checkFormSettings(template),
    ...checkWords(template, canDraw),
    ...checkFeatures(template),
    ...(wordings === undefined ? [] : findMarksInTemplate(template, wordings)),
    ...checkTagsOfFile(template, styles),
  ];
}

/** Tags that can be read are compared with values, whatever is wrong with others: its own, and those of parts where they are called. */
function checkTagsOfFile(template: Template, styles: readonly PartsOfStyle[]): readonly Diagnostic[] {
  const tags = listTags(template.entries, template.file);
  const called = partTags(tags.value);
  const ofParts = (name: string) => styles.flatMap((parts) => parts.get(name)?.tags ?? []);
  const parts = new Map(called.map(({ name }) => [name, ofParts(name)]));
  return [
    ...tags.diagnostics,
    ...styles.flatMap((style) => checkCalledParts(template, called, style)),
    ...checkTags(tags.value, template.info.value.scope, { list: tagsOfList(template), parts }),
    ...(hasErrors(tags.diagnostics) ? [] : findUnprintedColumns(template, tags.value)),
  ];
}

function findUnprintedColumns({ info }: Template, tags: readonly TemplateTag[]): Diagnostic[] {
  const isPrinted = info.value.list === undefined || tags.some(printsTable);
  return isPrinted ? [] : [columnsWithoutTable({}, info.source.keyPlace(["list"]))];
}

function printsTable(tag: TemplateTag): boolean {
  return tag.kind === "table" || (tag.kind !== "part" && tag.children.some(printsTable));
}
