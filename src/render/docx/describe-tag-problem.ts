/** What went wrong with a tag's value, as a diagnostic that names template, tag, paragraph and record. */

import type { Diagnostic, Place } from "../../diagnostics/diagnostic.ts";
import { brokenLine, missingValueInTemplate, notProse, proseTableInCell } from "../../diagnostics/render.ts";
import { describeFault, describeProblem } from "../../expression/describe-problem.ts";
import type { TagProblem } from "./evaluate-tag.ts";

/** Where a problem was met. */
export interface TagOccasion {
  /** With its braces. */
  readonly tag: string;
  /** The template and the paragraph. */
  readonly place: Place;
  /** The file whose values were filled in, with its line if known. */
  readonly record: string;
}

export function describeTagProblem(problem: TagProblem, { place, ...facts }: TagOccasion): Diagnostic {
  switch (problem.kind) {
    case "missing":
      return missingValueInTemplate({ ...facts, value: problem.written }, place);
    case "broken line":
      return brokenLine(facts, place);
    case "not prose":
      return notProse(facts, place);
    case "table too deep":
      return proseTableInCell(facts, place);
    case "fault":
      return describeFault(problem.fault, place);
    default:
      return describeProblem(problem, place);
  }
}
