/** Works an expression out to its raw value: a list stays a list, so that a loop can run over it. */

import type { Call, Expression, LoopVariable, Path } from "./expression.ts";
import { writtenForm } from "./expression.ts";
import { type Dots, isDots } from "./form-dots.ts";
import type { Helper, ValueKind } from "./helper.ts";
import { helperNamed } from "./helper-registry.ts";
import { isMissing } from "./truth.ts";
import { isOfKind } from "./value-kind.ts";

/** One level of the values that a tag may name: the record, then the item of each loop around the tag. */
export interface Scope {
  readonly value: unknown;
  /** Where the item stands in its loop. */
  readonly position?: { readonly index: number; readonly length: number };
}

export type EvaluationProblem =
  /** A value that a helper needs is not there. */
  | { readonly kind: "missing"; readonly written: string }
  /** A value is there, but of a kind that the helper doesn't take. */
  | {
      readonly kind: "wrong kind";
      readonly written: string;
      readonly helper: string;
      readonly expected: ValueKind;
    };

export interface Evaluation {
  /** Undefined when the value is missing: whoever prints it must say so, whoever asks (`#if`) takes it for a no. */
  readonly value: unknown;
  readonly problems: readonly EvaluationProblem[];
}

/** Scopes are given from the outermost to the innermost. */
export function evaluate(expression: Expression, scopes: readonly Scope[]): Evaluation {
  switch (expression.kind) {
    case "literal":
      return found(expression.value);
    case "path":
      return found(lookUp(expression, scopes));
    case "loop variable":
      return found(loopVariable(expression, scopes));
    case "call":
      return call(expression, scopes);
  }
}

function found(value: unknown): Evaluation {
  return { value, problems: [] };
}

/** A plain name is looked for in its scope and then outwards, as Mustache does; `this` only in its own. */
function lookUp({ depth, names, ownScopeOnly }: Path, scopes: readonly Scope[]): unknown {
  const reachable = depth === 0 ? scopes : scopes.slice(0, -depth);
  const innermost = reachable.at(-1)?.value;
  const [first, ...rest] = names;
  if (first === undefined) return innermost;
  const holder = ownScopeOnly
    ? innermost
    : reachable.findLast(({ value }) => ownValue(value, first) !== undefined)?.value;
  return rest.reduce(ownValue, ownValue(holder, first));
}

/** Own properties of objects and lists only: nothing that JavaScript itself adds can be reached. */
function ownValue(holder: unknown, name: string): unknown {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, name)) return undefined;
  const value: unknown = Object.getOwnPropertyDescriptor(holder, name)?.value;
  return typeof value === "function" ? undefined : value;
}

function loopVariable({ name }: LoopVariable, scopes: readonly Scope[]): unknown {
  const position = scopes.findLast((scope) => scope.position !== undefined)?.position;
  if (position === undefined) return undefined;
  if (name === "index") return position.index;
  return name === "first" ? position.index === 0 : position.index === position.length - 1;
}

function call({ helper: name, values }: Call, scopes: readonly Scope[]): Evaluation {
  const helper = helperNamed(name);
  if (helper === undefined) throw new Error(`an expression was evaluated that names no helper: ${name}`);
  const evaluations = values.map((value) => evaluate(value, scopes));
  const dots = evaluations.map(({ value }) => value).find(isDots);
  if (dots !== undefined && !isLogic(helper)) return found(onForm(helper, dots));
  const inner = evaluations.flatMap(({ problems }) => problems);
  const own = values.flatMap((expression, index) => {
    const expected = helper.takes[Math.min(index, helper.takes.length - 1)] ?? "anything?";
    return misfit({ expression, helper: name, expected }, evaluations[index]);
  });
  const problems = [...inner, ...own];
  if (problems.length > 0) return { value: undefined, problems };
  return found(helper.apply(evaluations.map(({ value }) => value)));
}

/** What asks and chooses takes dots for what they stand for; all else would have to read it. */
function isLogic({ takes }: Helper): boolean {
  return takes.every((kind) => kind.startsWith("anything"));
}

function onForm({ gives, onForms }: Helper, dots: Dots): unknown {
  return gives === "yes or no" ? false : (onForms ?? dots);
}

/** A missing value is passed to the helper as undefined; a value that has its own problem is not judged twice. */
function misfit(
  argument: { readonly expression: Expression; readonly helper: string; readonly expected: ValueKind },
  evaluation: Evaluation | undefined,
): EvaluationProblem[] {
  const { expression, helper, expected } = argument;
  const written = writtenForm(expression);
  if (evaluation === undefined || evaluation.problems.length > 0) return [];
  if (isMissing(evaluation.value))
    return expected.endsWith("?") || isEmptyTextGiven(expression) ? [] : [{ kind: "missing", written }];
  return isOfKind(evaluation.value, expected) ? [] : [{ kind: "wrong kind", written, helper, expected }];
}

/** `join names ""`: what a template writes out itself is never missing. */
function isEmptyTextGiven(expression: Expression): boolean {
  return expression.kind === "literal" && typeof expression.value === "string";
}
