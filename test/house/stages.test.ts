import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const stages = ["load", "validate", "judge", "assemble", "render", "publish"];

describe("a stage hands back all findings with its value", () => {
  it.each(stages)("%s returns an Outcome", (stage) => {
    const source = readFileSync(join(import.meta.dirname, `../../src/${stage}/${stage}.ts`), "utf8");
    expect(returnTypeOf(source, stage)).toMatch(/^(?:Promise<)?Outcome</);
  });

  it.each([
    ["export function judge(): Judgement { throw new Error(); }", "Judgement"],
    ["export function judge() { return outcome(1); }", "not declared"],
    ["function judge(): Outcome<Judgement> { return outcome(1); }", "not exported"],
    ["export function judgeAll(): Outcome<Judgement> { return outcome(1); }", "not exported"],
  ])("%s would be found", (source, found) => {
    expect(returnTypeOf(source, "judge")).toBe(found);
  });
});

/** As it is written. */
function returnTypeOf(source: string, name: string): string {
  const file = ts.createSourceFile("stage.ts", source, ts.ScriptTarget.Latest, true);
  const main = file.statements
    .filter(ts.isFunctionDeclaration)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .find((statement) => statement.name?.text === name);
  return main === undefined ? "not exported" : (main.type?.getText() ?? "not declared");
}
