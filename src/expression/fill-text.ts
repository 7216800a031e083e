/** Fills one text of plan.yaml or template.yaml, from its written form to the finished string, with all findings. */

import type { Place } from "../diagnostics/diagnostic.ts";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import { describeFault, describeProblem } from "./describe-problem.ts";
import { parseTextTemplate } from "./parse-text-template.ts";
import { renderText, type TextValues } from "./render-text.ts";

/** Where the text stands, for messages, and what it is filled with. */
export interface TextFilling extends TextValues {
  readonly place: Place;
}

/** The text is of no use when the outcome has findings. */
export function fillText(text: string, { place, ...values }: TextFilling): Outcome<string> {
  const { template, faults } = parseTextTemplate(text);
  if (template === undefined)
    return outcome(
      "",
      faults.map(({ fault }) => describeFault(fault, place)),
    );
  const rendering = renderText(template, values);
  return outcome(
    rendering.text,
    rendering.problems.map((problem) => describeProblem(problem, place)),
  );
}
