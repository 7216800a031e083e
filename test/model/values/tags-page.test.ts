import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { helperNames } from "../../../src/expression/helper-registry.ts";
import { scope } from "../../../src/model/template-info.ts";
import { describeValues } from "../../../src/model/values/describe-values.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const page = readFileSync("docs/tags.md", "utf8");

describe("docs/tags.md", () => {
  it("is fresh; if not: npm run docs", () => {
    const fresh = join(temporaryFolder({}), "tags.md");
    execFileSync(process.execPath, ["scripts/write-tags.js", fresh]);
    expect(page).toBe(readFileSync(fresh, "utf8"));
  });

  it("has a section for each scope, and every value of it", () => {
    for (const name of scope.options) {
      expect(page).toContain(`\n## \`${name}\`: `);
      for (const { path } of describeValues(name)) expect(page).toContain(`| \`${path}\` |`);
    }
  });

  it("explains tags by helpers and values that there are", () => {
    const known = scope.options.flatMap(describeValues).map(({ path }) => path);
    const used = [...page.matchAll(/\{\{#?(?:(\w+) )?([\w.]+)\}\}/g)];
    expect(used.length).toBeGreaterThan(5);
    for (const [, helper = "prose", path = ""] of used) {
      expect([...helperNames(), "prose", "table", "if"]).toContain(helper);
      expect([...known, "line"]).toContain(path);
    }
  });
});
