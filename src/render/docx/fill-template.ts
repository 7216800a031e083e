/** Fills a Word template with the values of one record. */

import type { Diagnostic, Place } from "../../diagnostics/diagnostic.ts";
import { type Outcome, outcome } from "../../diagnostics/outcome.ts";
import type { WordEntries } from "../../word/word-entries.ts";
import { describeRefusal } from "./describe-refusal.ts";
import { describeTagProblem } from "./describe-tag-problem.ts";
import type { PreparedTemplate } from "./prepare-template.ts";
import type { ReportProblem } from "./template-module.ts";

/** What a template is filled with, and where it comes from, for messages. */
export interface Filling {
  readonly values: Readonly<Record<string, unknown>>;
  readonly record: Place;
}

/** @returns the finished entries; undefined when anything is missing or wrong, all of which is told. */
export function fillTemplate(
  template: PreparedTemplate,
  { values, record }: Filling,
): Outcome<WordEntries | undefined> {
  const diagnostics: Diagnostic[] = [];
  const label = record.line === undefined ? record.file : `${record.file}:${record.line}`;
  const report: ReportProblem = (problem, part) => {
    const place = { file: template.file, ...(part.paragraph !== undefined && { paragraph: part.paragraph }) };
    diagnostics.push(
      describeTagProblem(problem, { tag: `{{${part.raw ?? part.value}}}`, place, record: label }),
    );
  };
  const filled = render(template, values, report);
  if ("thrown" in filled) diagnostics.push(...describeRefusal(filled.thrown, { file: template.file }));
  if (diagnostics.length > 0 || "thrown" in filled) return outcome(undefined, diagnostics);
  return outcome(new Map([...template.entries, ...filled.entries]));
}

/** The filled entries, or what docxtemplater threw. */
function render(
  { fill }: PreparedTemplate,
  values: Filling["values"],
  report: ReportProblem,
): { readonly entries: WordEntries } | { readonly thrown: unknown } {
  try {
    return { entries: fill(values, report) };
  } catch (thrown) {
    return { thrown };
  }
}
