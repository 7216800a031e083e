/** The value of a tag of a Word template as docxtemplater is to see it. */

import { evaluate, type Scope } from "../../expression/evaluate.ts";
import { type Expression, writtenForm } from "../../expression/expression.ts";
import type { ExpressionFault } from "../../expression/expression-fault.ts";
import { type PrintProblem, printValue } from "../../expression/print-value.ts";
import { holds, isMissing } from "../../expression/truth.ts";
import { keepTogether } from "../../text/keep-together.ts";
import { isProse } from "../../text/prose.ts";
import type { Tag } from "../../word/read-tag.ts";
import { isUnprintable } from "./is-unprintable.ts";

export type TagProblem =
  | PrintProblem
  | { readonly kind: "fault"; readonly fault: ExpressionFault }
  | { readonly kind: "broken line" | "not prose" | "table too deep" };

export interface TagEvaluation {
  /** Never null or undefined: docxtemplater would ask the outer scopes again, and then print nothing. */
  readonly value: unknown;
  readonly problems: readonly TagProblem[];
}

export function evaluateTag(tag: Tag, scopes: readonly Scope[]): TagEvaluation {
  switch (tag.kind) {
    case "value":
      return evaluateLine(tag.expression, scopes);
    case "prose":
      return evaluateProse(tag.expression, scopes);
    case "table":
      return evaluateGroups(tag.expression, scopes);
    case "open":
      return evaluateBlock(tag, scopes);
    case "faulty":
      return { value: "", problems: tag.faults.map((fault) => ({ kind: "fault", fault })) };
    default:
      return { value: "", problems: [] };
  }
}

function evaluateLine(expression: Expression, scopes: readonly Scope[]): TagEvaluation {
  const { text, problems } = printValue(expression, scopes);
  if (text === undefined) return { value: "", problems };
  if (isUnprintable(text)) return { value: "", problems: [{ kind: "broken line" }] };
  return { value: keepTogether(text.normalize("NFC")), problems: [] };
}

function evaluateProse(expression: Expression, scopes: readonly Scope[]): TagEvaluation {
  const { value, problems } = evaluate(expression, scopes);
  if (isProse(value)) return { value, problems };
  if (problems.length > 0) return { value: "", problems };
  const missing = { kind: "missing", written: writtenForm(expression) } as const;
  return { value: "", problems: [isMissing(value) ? missing : { kind: "not prose" }] };
}

/** What a table prints, with the scopes that its columns see. */
export interface TableRows {
  readonly groups: readonly RowGroup[];
  readonly scopes: readonly Scope[];
}

export interface RowGroup {
  readonly rows: readonly unknown[];
}

function evaluateGroups(expression: Expression, scopes: readonly Scope[]): TagEvaluation {
  const { value, problems } = evaluate(expression, scopes);
  if (Array.isArray(value) && value.length > 0 && value.every(isRowGroup))
    return { value: { groups: value, scopes } satisfies TableRows, problems: [] };
  const missing = { kind: "missing", written: writtenForm(expression) } as const;
  return { value: "", problems: problems.length > 0 ? problems : [missing] };
}

/** Whether a table tag's value is what was worked out above: what it could not be is an empty text. */
export function isTableRows(value: unknown): value is TableRows {
  return typeof value === "object" && value !== null && "groups" in value && "scopes" in value;
}

function isRowGroup(value: unknown): value is RowGroup {
  return typeof value === "object" && value !== null && "rows" in value && Array.isArray(value.rows);
}

/** A list is repeated and an object entered; a condition is a plain yes or no, which opens no scope. */
function evaluateBlock(tag: Tag & { readonly kind: "open" }, scopes: readonly Scope[]): TagEvaluation {
  const { value, problems } = evaluate(tag.expression, scopes);
  if (tag.block === "if") return { value: holds(value), problems };
  if (tag.block === "unless") return { value: !holds(value), problems };
  return { value: holds(value) ? value : false, problems };
}
