/** A tag's value as text, or why there is none. */

import { isProse } from "../text/prose.ts";
import { type EvaluationProblem, evaluate, type Scope } from "./evaluate.ts";
import { type Expression, writtenForm } from "./expression.ts";
import { printable } from "./printable.ts";
import { isMissing } from "./truth.ts";

export type PrintProblem =
  | EvaluationProblem
  /** A list, an object, a yes or no: nothing that a reader should see. `prose` has a tag of its own. */
  | { readonly kind: "unprintable"; readonly written: string; readonly prose: boolean };

export type Printing =
  | { readonly text: string; readonly problems?: never }
  | { readonly text?: never; readonly problems: readonly PrintProblem[] };

/** Evaluates and prints; a missing value is a problem, never an empty text. */
export function printValue(expression: Expression, scopes: readonly Scope[]): Printing {
  const { value, problems } = evaluate(expression, scopes);
  if (problems.length > 0) return { problems };
  const written = writtenForm(expression);
  if (isMissing(value) && expression.kind !== "literal") return { problems: [{ kind: "missing", written }] };
  const text = printable(value);
  return text === undefined
    ? { problems: [{ kind: "unprintable", written, prose: isProse(value) }] }
    : { text };
}
