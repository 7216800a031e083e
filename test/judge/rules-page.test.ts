import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { samplePlan } from "../support/sample-data.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/rules.md"), "utf8");

describe("docs/rules.md", () => {
  it("is fresh; if not: npm run docs", () => {
    const fresh = join(temporaryFolder({}), "rules.md");
    execFileSync(process.execPath, ["scripts/write-rules.js", fresh], { cwd: root });
    expect(page).toBe(readFileSync(fresh, "utf8"));
  });

  it("has each rule of the sample's plan, in its order", () => {
    const anchors = [...page.matchAll(/^### <a id="(.*?)">/gm)].map((match) => match[1]);
    expect(anchors).toEqual(samplePlan.rules.map(({ id }) => id));
  });

  it("quotes the plan's own words where it leaves a rule to others", () => {
    const quoted = [...page.matchAll(/^> “(.*)”$/gm)].map((match) => match[1]);
    const words = samplePlan.rules.flatMap(({ criterion }) =>
      criterion.kind === "left-to-others" ? [criterion.words] : [],
    );
    expect(words.length).toBeGreaterThan(0);
    expect(quoted).toEqual(words);
  });

  it("quotes nothing that the plan's clauses don't say", () => {
    const printed = [samplePlan.opening, ...samplePlan.clauses.map(({ text }) => text)].join("\n");
    for (const { criterion } of samplePlan.rules)
      if (criterion.kind === "left-to-others") expect(printed).toContain(criterion.words);
  });
});
