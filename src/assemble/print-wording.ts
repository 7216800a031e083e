/** Prints a Wording of plan.yaml, styles.yaml or template.yaml; what can't be printed is a finding at its place. */

import type { Place } from "../diagnostics/diagnostic.ts";
import { describeFault, describeProblem } from "../expression/describe-problem.ts";
import { parseTextTemplate } from "../expression/parse-text-template.ts";
import { renderText } from "../expression/render-text.ts";
import type { AssemblyContext } from "./assembly-context.ts";

/** The printed text; what is missing is left out of it, and the paper refused. */
export function printWording(
  context: AssemblyContext,
  wording: string,
  { values, place }: { readonly values: object; readonly place: Place },
): string {
  const { template, faults } = parseTextTemplate(wording);
  for (const { fault } of faults) context.report(describeFault(fault, place));
  if (template === undefined) return "";
  const { text, problems } = renderText(template, { values });
  for (const problem of problems) context.report(describeProblem(problem, place));
  return text;
}
