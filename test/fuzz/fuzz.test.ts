import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { buildWord, paragraph, run } from "../support/word-builder.ts";
import { zipWord } from "../support/zip-word.ts";
import type { BuildRequest, BuildResult } from "./build-result.ts";
import { findBrokenPromises } from "./find-broken-promises.ts";
import { startThread } from "./in-thread.ts";
import { type Case, caseOf, type Sample } from "./mutate-project.ts";

const sample: Sample = {
  campaign: "dot-mot",
  files: new Map([
    ["data/units/chi-bo-mot.yaml", Buffer.from("kind: chi bộ cơ sở\nnames:\n  - { name: Chi bộ Một }\n")],
    ["data/campaigns/dot-mot/plan.yaml", Buffer.from("rules: []\nclauses:\n  - { id: I.1 }\n")],
    [
      "templates/to-trinh/1/template.docx",
      Buffer.from(zipWord(buildWord({ body: paragraph(run("{{unit.name}}")) }))),
    ],
  ]),
  unitsOfRound: new Map([["de-nghi", ["chi-bo-mot"]]]),
};
const untouched: Case = { seed: 1, round: "de-nghi", units: ["chi-bo-mot"], changes: new Map(), how: [] };
const error = { code: "load/x", severity: "error", message: { en: "x" }, advice: { en: "x" } } as const;
const sound: BuildResult = {
  called: ["chi-bo-mot/to-trinh"],
  manifest: { files: [{ path: "x.docx", subject: "chi-bo-mot/to-trinh" }], refused: [] },
  findings: [],
  printed: [""],
};
const refused = { files: [], refused: [{ id: "chi-bo-mot/to-trinh", because: ["data/x.yaml"] }] };

describe("a seed", () => {
  it("makes the same case each time", () => {
    for (let seed = 1; seed <= 200; seed += 1) expect(caseOf(seed, sample)).toEqual(caseOf(seed, sample));
  });

  it("changes something of most kinds of files, in many ways", () => {
    const cases = Array.from({ length: 400 }, (_, seed) => caseOf(seed, sample));
    const changed = new Set(cases.flatMap(({ changes }) => [...changes.keys()]));
    expect([...changed]).toEqual(expect.arrayContaining([...sample.files.keys()]));
    expect(new Set(cases.flatMap(({ how }) => how)).size).toBeGreaterThan(60);
  });
});

describe("a broken promise is found", () => {
  it.each<{ name: string; ending: Partial<BuildResult>; told: RegExp }>([
    {
      name: "a document that is lost",
      ending: { manifest: { files: [], refused: [] } },
      told: /neither made nor/,
    },
    { name: "a refusal without an error", ending: { manifest: refused }, told: /there is no error/ },
    { name: "nothing built without an error", ending: { manifest: undefined }, told: /nothing was built/ },
    {
      name: "a refusal for no reason",
      ending: {
        findings: [error],
        manifest: { files: [], refused: [{ id: "chi-bo-mot/to-trinh", because: [] }] },
      },
      told: /for no reason/,
    },
    {
      name: "a finding that a program would say",
      ending: { findings: [{ ...error, message: { en: "undefined is not a date" } }] },
      told: /load\/x says: undefined is not a date/,
    },
    {
      name: "a fault of the program",
      ending: { findings: [{ ...error, advice: { en: "This is a fault of the program: send it in." } }] },
      told: /load\/x: x/,
    },
  ])("$name", ({ ending, told }) => {
    expect(findBrokenPromises({ ...sound, ...ending }, untouched, temporaryFolder({}))).toEqual([
      expect.stringMatching(told),
    ]);
  });

  it.each(["undefined", "null", "[object Object]", "NaN", "{{unit.name}}"])(
    "a paper that says %s",
    (text) => {
      expect(findBrokenPromises(sound, untouched, projectWithPaper(text))).not.toEqual([]);
    },
  );

  it("a finding that tells where the project lies", () => {
    const root = temporaryFolder({});
    expect(findBrokenPromises({ ...sound, printed: [`${root}/data/x.yaml`] }, untouched, root)).toHaveLength(
      1,
    );
  });

  it("a throw, and a build that isn't done in time", async () => {
    const builder = startThread<BuildRequest, BuildResult>("./build-worker.js", 0.001);
    const ending = await builder.run({ root: "nowhere", campaign: "x", round: "x", units: undefined });
    await builder.end();
    expect(findBrokenPromises(ending, untouched, "nowhere")).toEqual(["threw: not done after 0.001 s"]);
  });
});

describe("a promise that is kept", () => {
  it("is no finding: a document made, or refused with an error", () => {
    expect(findBrokenPromises(sound, untouched, projectWithPaper("Tờ trình"))).toEqual([]);
    const withError = { ...sound, findings: [error], manifest: refused };
    expect(findBrokenPromises(withError, untouched, temporaryFolder({}))).toEqual([]);
  });

  it("is no finding: a paper that says what somebody wrote", () => {
    const mutated = { ...untouched, changes: new Map([["data/x.yaml", Buffer.from("name: null {{x}}")]]) };
    expect(findBrokenPromises(sound, mutated, projectWithPaper("null {{x}}"))).toEqual([]);
  });
});

function projectWithPaper(text: string): string {
  const root = temporaryFolder({});
  mkdirSync(join(root, "out"));
  writeFileSync(join(root, "out/paper.docx"), zipWord(buildWord({ body: paragraph(run(text)) })));
  return root;
}
