/** Compares an expression with the types of the values that it will get. */

import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { type KindName, wrongKind } from "../diagnostics/expression.ts";
import { unknownTag } from "../diagnostics/validate-texts.ts";
import { type Call, type Expression, type Path, writtenForm } from "../expression/expression.ts";
import type { ResultKind, ValueKind } from "../expression/helper.ts";
import { helperNamed } from "../expression/helper-registry.ts";
import { lookUpType, type TypeScopes } from "./look-up-type.ts";
import { anything, type ValueType } from "./value-type.ts";

export interface CheckedExpression {
  /** `anything` where that can't be told, or something is wrong already. */
  readonly type: ValueType;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ExpressionSite {
  readonly scopes: TypeScopes;
  readonly place: Place;
}

export function checkExpression(expression: Expression, site: ExpressionSite): CheckedExpression {
  switch (expression.kind) {
    case "literal":
      return { type: literalType(expression.value), diagnostics: [] };
    case "loop variable":
      return { type: { kind: expression.name === "index" ? "number" : "yes or no" }, diagnostics: [] };
    case "path":
      return checkPath(expression, site);
    case "call":
      return checkCall(expression, site);
  }
}

function literalType(value: string | number | boolean | null): ValueType {
  if (typeof value === "string") return { kind: "text" };
  return { kind: typeof value === "number" ? "number" : "yes or no" };
}

function checkPath(path: Path, { scopes, place }: ExpressionSite): CheckedExpression {
  const { type, unknown } = lookUpType(path, scopes);
  if (type !== undefined) return { type, diagnostics: [] };
  const meant = unknown.nearest && path.written.replace(unknown.name, () => unknown.nearest ?? "");
  return { type: anything, diagnostics: [unknownTag({ written: path.written, ...unknown, meant }, place)] };
}

function checkCall({ helper: name, values }: Call, site: ExpressionSite): CheckedExpression {
  const helper = helperNamed(name);
  if (helper === undefined) throw new Error(`an expression was read that names no helper: ${name}`);
  const diagnostics = values.flatMap((value, index) => {
    const checked = checkExpression(value, site);
    const expected = helper.takes[Math.min(index, helper.takes.length - 1)] ?? "anything?";
    if (isOfType(checked.type, expected)) return checked.diagnostics;
    const facts = { written: writtenForm(value), helper: name, expected: kindNameOf(expected) };
    return [...checked.diagnostics, wrongKind(facts, site.place)];
  });
  return { type: resultTypeOf(helper.gives), diagnostics };
}

function isOfType({ kind }: ValueType, expected: ValueKind): boolean {
  const wanted = kindNameOf(expected);
  return wanted === "anything" || kind === "anything" || kind === wanted;
}

function kindNameOf(kind: ValueKind): KindName {
  return kind.replace("?", "") as KindName;
}

function resultTypeOf(gives: ResultKind): ValueType {
  return { kind: gives };
}
