/** Reads what stands between the braces of a tag: Handlebars' grammar, parsed and never compiled or run. */

import Handlebars from "handlebars";
import type { Expression } from "./expression.ts";
import type { ExpressionFault } from "./expression-fault.ts";
import { readInvocation, readOperand } from "./read-handlebars.ts";
import { straightenTag } from "./straighten-tag.ts";

export interface ExpressionReading {
  /** Undefined when there are faults. */
  readonly expression: Expression | undefined;
  readonly faults: readonly ExpressionFault[];
}

const mostCharacters = 2000;

/** The same tags stand in a template for each of its styles and documents; no project has more that differ. */
const readings = new Map<string, ExpressionReading>();
const mostReadings = 5000;

/** Reads `longDate document.date`: one expression, without its braces. */
export function parseExpression(written: string): ExpressionReading {
  const known = readings.get(written);
  if (known !== undefined) return known;
  const reading = readExpression(written);
  if (readings.size < mostReadings) readings.set(written, reading);
  return reading;
}

function readExpression(written: string): ExpressionReading {
  if (written.length > mostCharacters)
    return refused({ kind: "too long", written: `${written.slice(0, 40)}…`, most: mostCharacters });
  const straight = straightenTag(written);
  const faults: ExpressionFault[] = [];
  const expression = /^\s*\(/.test(straight)
    ? readSubExpression(straight, faults)
    : readSoleStatement(straight, faults);
  if (expression === undefined) return refused({ kind: "syntax", written: written.trim() });
  return { expression: faults.length === 0 ? expression : undefined, faults };
}

function refused(fault: ExpressionFault): ExpressionReading {
  return { expression: undefined, faults: [fault] };
}

function readSoleStatement(written: string, faults: ExpressionFault[]): Expression | undefined {
  const statement = soleStatement(written);
  return statement && readInvocation(statement, faults);
}

/** The `(not x)` of `{{#if (not x)}}`: in Handlebars' grammar brackets stand around an argument only. */
function readSubExpression(written: string, faults: ExpressionFault[]): Expression | undefined {
  const { params = [], hash } = soleStatement(`if ${written}`) ?? {};
  const [operand] = params;
  return params.length === 1 && hash === undefined && operand ? readOperand(operand, faults) : undefined;
}

/** Undefined when the text is anything but one expression; a name that begins with `{` or `&` would change the tag. */
function soleStatement(written: string): hbs.AST.MustacheStatement | undefined {
  if (/^\s*[{&#^/>!~*]|~\s*$/.test(written)) return undefined;
  const statements = parsedStatements(`{{${written}}}`);
  const [statement] = statements;
  return statements.length === 1 && statement?.type === "MustacheStatement"
    ? (statement as hbs.AST.MustacheStatement)
    : undefined;
}

/** Handlebars throws on bad syntax; its English sentence is of no use to whoever wrote the tag. */
function parsedStatements(tag: string): readonly hbs.AST.Statement[] {
  try {
    return Handlebars.parse(tag).body;
  } catch {
    return [];
  }
}
