/** The expressions of the Handlebars syntax tree, brought into our own form and checked against the helpers. */

import type { Expression, LoopVariableName } from "./expression.ts";
import type { ExpressionFault } from "./expression-fault.ts";
import { helperNamed, nearestHelper, takesSoMany } from "./helper-registry.ts";

/** The nodes of Handlebars' tree that an expression is made of, as the parser returns them. */
export type SyntaxNode = hbs.AST.Node;

export interface Invocation {
  readonly path: SyntaxNode;
  readonly params: readonly SyntaxNode[];
  readonly hash?: hbs.AST.Hash | undefined;
}

const loopVariables: readonly string[] = ["index", "first", "last"] satisfies LoopVariableName[];

/** Names that lead to the machinery of JavaScript objects instead of the data. */
const forbiddenNames: readonly string[] = ["__proto__", "constructor", "prototype"];

/** Reads a tag's or a sub-expression's content; faults are added to the list, and then the result is of no use. */
export function readInvocation(invocation: Invocation, faults: ExpressionFault[]): Expression {
  const { path, params, hash } = invocation;
  if (params.length === 0 && hash === undefined) return readOperand(path, faults);
  return readCall(invocation, faults);
}

export function readOperand(node: SyntaxNode, faults: ExpressionFault[]): Expression {
  switch (node.type) {
    case "PathExpression":
      return readPath(node as hbs.AST.PathExpression, faults);
    case "SubExpression":
      return readCall(node as hbs.AST.SubExpression, faults);
    case "StringLiteral":
    case "NumberLiteral":
    case "BooleanLiteral":
      return { kind: "literal", value: (node as hbs.AST.StringLiteral).value };
    default:
      return { kind: "literal", value: null };
  }
}

function readCall(invocation: Invocation, faults: ExpressionFault[]): Expression {
  const name = String((invocation.path as hbs.AST.PathExpression).original);
  faults.push(...callFaults(name, invocation));
  return { kind: "call", helper: name, values: invocation.params.map((param) => readOperand(param, faults)) };
}

function callFaults(name: string, { path, params, hash }: Invocation): readonly ExpressionFault[] {
  const helper = helperNamed(name);
  const broken = brokenPath(name, path, params[0]);
  if (broken !== undefined) return [{ kind: "syntax", written: broken }];
  if (helper === undefined) return [{ kind: "unknown helper", name, nearest: nearestHelper(name) }];
  const named = (hash?.pairs ?? []).map(
    ({ key }) => ({ kind: "named argument", helper: name, name: key }) as const,
  );
  if (takesSoMany(helper, params.length)) return named;
  const expected = helper.takes.length;
  const count = {
    kind: "argument count",
    helper: name,
    expected,
    orMore: helper.repeatsLast,
    found: params.length,
  } as const;
  return [count, ...named];
}

/** Handlebars takes `unit.` and `unit..name` for a helper `unit` with the value `.` or `..`: nobody means that. */
function brokenPath(name: string, path: SyntaxNode, next: SyntaxNode | undefined): string | undefined {
  if (next?.type !== "PathExpression" || next.loc.start.column !== path.loc.end.column) return undefined;
  return `${name}${(next as hbs.AST.PathExpression).original}`;
}

function readPath(path: hbs.AST.PathExpression, faults: ExpressionFault[]): Expression {
  if (path.data) return readLoopVariable(path, faults);
  for (const name of path.parts)
    if (forbiddenNames.includes(name)) faults.push({ kind: "forbidden name", name });
  const own = /^(?:\.\.\/)*(?:this(?=$|[./])|\.(?!\.))/.test(path.original);
  return { kind: "path", depth: path.depth, names: path.parts, ownScopeOnly: own, written: path.original };
}

function readLoopVariable(path: hbs.AST.PathExpression, faults: ExpressionFault[]): Expression {
  const [name = ""] = path.parts;
  if (path.parts.length !== 1 || path.depth > 0 || !loopVariables.includes(name))
    faults.push({ kind: "unknown variable", name: path.original });
  return { kind: "loop variable", name: name as LoopVariableName };
}
