/** Reads a whole text with tags and blocks: Handlebars' grammar, parsed and never compiled or run. */

import Handlebars from "handlebars";
import type { ExpressionFault } from "./expression-fault.ts";
import { readInvocation, readOperand } from "./read-handlebars.ts";
import { straightenTag } from "./straighten-tag.ts";
import type { TextNode, TextTemplate } from "./text-template.ts";

export interface PlacedFault {
  readonly fault: ExpressionFault;
  /** From 1, in the text; where the tag begins, or where the parser lost its way. */
  readonly line: number;
}

export interface TextTemplateReading {
  /** Undefined when there are faults. */
  readonly template: TextTemplate | undefined;
  readonly faults: readonly PlacedFault[];
}

const mostCharacters = 50_000;

export function parseTextTemplate(text: string): TextTemplateReading {
  if (text.length > mostCharacters)
    return refused({ kind: "too long", written: `${text.slice(0, 40)}…`, most: mostCharacters }, 1);
  const program = programOf(text.replace(/\{\{.*?\}\}/gs, straightenTag));
  if ("line" in program)
    return refused({ kind: "syntax", written: lineOf(text, program.line) }, program.line);
  const faults: PlacedFault[] = [];
  const nodes = readStatements(program.body, faults);
  return { template: faults.length === 0 ? { nodes } : undefined, faults };
}

function refused(fault: ExpressionFault, line: number): TextTemplateReading {
  return { template: undefined, faults: [{ fault, line }] };
}

/** The parsed text, or the line of its first syntax error, which Handlebars throws. */
function programOf(text: string): hbs.AST.Program | { readonly line: number } {
  try {
    return Handlebars.parse(text);
  } catch (error) {
    const line = /\bline (\d+)/.exec(String(error))?.[1] ?? /- (\d+):\d+$/.exec(String(error))?.[1];
    return { line: Number(line ?? 1) };
  }
}

function lineOf(text: string, line: number): string {
  return text.split("\n")[line - 1]?.trim() ?? "";
}

function readStatements(statements: readonly hbs.AST.Statement[], faults: PlacedFault[]): TextNode[] {
  return statements.flatMap((statement) => readStatement(statement, faults));
}

function readStatement(statement: hbs.AST.Statement, faults: PlacedFault[]): TextNode[] {
  switch (statement.type) {
    case "ContentStatement":
      return [{ kind: "text", text: (statement as hbs.AST.ContentStatement).value }];
    case "CommentStatement":
      return [];
    case "MustacheStatement":
      return [
        {
          kind: "print",
          expression: placed(statement, faults, (list) =>
            readInvocation(statement as hbs.AST.MustacheStatement, list),
          ),
        },
      ];
    case "BlockStatement":
      return [readBlock(statement as hbs.AST.BlockStatement, faults)];
    default:
      faults.push({
        fault: { kind: "misplaced", written: nameOfPartial(statement) },
        line: statement.loc.start.line,
      });
      return [];
  }
}

/** Parts and decorators are no matter of texts. */
function nameOfPartial(statement: hbs.AST.Statement): string {
  const name = (statement as Partial<hbs.AST.PartialStatement>).name as hbs.AST.PathExpression | undefined;
  return `> ${name?.original ?? ""}`;
}

/** A block without a body of its own (`{{^x}}…{{/x}}`) has only what stands for the opposite. */
function readBlock(block: hbs.AST.BlockStatement, faults: PlacedFault[]): TextNode {
  const body = readStatements((block.program as hbs.AST.Program | undefined)?.body ?? [], faults);
  const otherwise = readStatements((block.inverse as hbs.AST.Program | undefined)?.body ?? [], faults);
  refuseBlockParameters(block, faults);
  const name = block.path.original;
  const [subject] = block.params;
  if (subject === undefined || !["if", "unless", "each"].includes(name))
    return {
      kind: "section",
      of: placed(block, faults, (list) => readInvocation(block, list)),
      body,
      otherwise,
    };
  const of = placed(block, faults, (list) => readSubject(block, subject, list));
  if (name === "each") return { kind: "section", of, body, otherwise };
  return name === "if"
    ? { kind: "choice", condition: of, whenHolds: body, otherwise }
    : { kind: "choice", condition: of, whenHolds: otherwise, otherwise: body };
}

/** What is inside a loop has no names of its own (`{{#each people as |person|}}`): Word has no such tag. */
function refuseBlockParameters(block: hbs.AST.BlockStatement, faults: PlacedFault[]): void {
  const program = block.program as hbs.AST.Program | undefined;
  for (const name of program?.blockParams ?? [])
    faults.push({
      fault: { kind: "named argument", helper: block.path.original, name },
      line: block.loc.start.line,
    });
}

/** `{{#if x}}`, `{{#each x}}` take one value. */
function readSubject(block: hbs.AST.BlockStatement, subject: hbs.AST.Expression, faults: ExpressionFault[]) {
  const helper = block.path.original;
  if (block.params.length !== 1)
    faults.push({ kind: "argument count", helper, expected: 1, orMore: false, found: block.params.length });
  for (const { key } of block.hash?.pairs ?? []) faults.push({ kind: "named argument", helper, name: key });
  return readOperand(subject, faults);
}

function placed<Result>(
  node: hbs.AST.Node,
  faults: PlacedFault[],
  read: (faults: ExpressionFault[]) => Result,
): Result {
  const found: ExpressionFault[] = [];
  const result = read(found);
  faults.push(...found.map((fault) => ({ fault, line: node.loc.start.line })));
  return result;
}
