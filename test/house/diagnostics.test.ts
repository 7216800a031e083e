import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diagnosticKinds, type KindOfDiagnostic } from "../support/diagnostic-kinds.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const root = join(import.meta.dirname, "../..");
const kinds = await diagnosticKinds();
/** Any stage that reads Word files or expressions tells what the ground floor found in them. */
const ground = ["word", "expression"];
const stages = ["load", "validate", "judge", "assemble", "render", "publish"];

describe("the codes of diagnostics", () => {
  it("are many, and each stands for one thing", () => {
    expect(kinds.length).toBeGreaterThan(90);
    expect(codesGivenTwice(kinds)).toEqual([]);
  });

  it("given twice are found", () => {
    expect(codesGivenTwice([...kinds, ...kinds.slice(0, 1)])).toEqual([kinds[0]?.code]);
  });

  it.each(kinds)("$code: is defined in the file of its stage and raised there, by no other stage", (kind) => {
    expect(strayings(kind)).toEqual([]);
  });

  it.each([
    { code: "load/empty-file", file: "validate", raisedIn: ["load"] },
    { code: "load/empty-file", file: "load", raisedIn: ["validate"] },
    { code: "load/empty-file", file: "load", raisedIn: [] },
    { code: "load/empty-file", file: "load", raisedIn: ["load", "render"] },
    { code: "word/unclosed-tag", file: "word-tags", raisedIn: ["render"] },
    { code: "judge/odd", file: "judge", raisedIn: ["judge", "commands"] },
    { code: "load/Empty_File", file: "load", raisedIn: ["load"] },
  ])("$code in $file.ts raised in $raisedIn is out of order", (kind) => {
    expect(strayings(kind)).not.toEqual([]);
  });
});

describe("docs/diagnostics.md", () => {
  it("is fresh; if not: npm run docs", () => {
    const fresh = join(temporaryFolder({}), "diagnostics.md");
    execFileSync(process.execPath, ["scripts/write-diagnostics.js", fresh], { cwd: root });
    expect(readFileSync(join(root, "docs/diagnostics.md"), "utf8")).toBe(readFileSync(fresh, "utf8"));
  });

  it("has an anchor for each code, in order", () => {
    const anchors = [...readFileSync(join(root, "docs/diagnostics.md"), "utf8").matchAll(/<a id="(.*?)">/g)];
    expect(anchors.map((match) => match[1])).toEqual(kinds.map(({ code }) => code).sort());
  });
});

function codesGivenTwice(all: readonly KindOfDiagnostic[]): string[] {
  const codes = all.map(({ code }) => code);
  return codes.filter((code, index) => codes.indexOf(code) !== index);
}

function strayings({ code, file, raisedIn }: KindOfDiagnostic): string[] {
  const stage = code.split("/")[0] ?? "";
  const homes = ground.includes(stage) ? [stage, ...stages] : [stage];
  return [
    ...(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code) ? [] : ["isn't written <stage>/<what-is-wrong>"]),
    ...(file === stage || file.startsWith(`${stage}-`) ? [] : [`is defined in ${file}.ts`]),
    ...(raisedIn.includes(stage) ? [] : [`is never raised in src/${stage}/`]),
    ...raisedIn.filter((folder) => !homes.includes(folder)).map((folder) => `is raised in src/${folder}/`),
  ];
}
