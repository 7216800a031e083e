import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { featureOf } from "../../src/word/refused-features.ts";
import { refusedInLayout } from "../../src/word/refused-in-layout.ts";
import { refusedInText } from "../../src/word/refused-in-text.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/templates.md"), "utf8");

describe("docs/templates.md", () => {
  it("lists the refused features as the code has them; if not: node scripts/write-refusals.js", () => {
    const fresh = join(temporaryFolder({}), "templates.md");
    execFileSync(process.execPath, ["scripts/write-refusals.js", fresh], { cwd: root });
    expect(page).toBe(readFileSync(fresh, "utf8"));
  });

  it("tells of each what to do in Word", () => {
    const features = [...refusedInText, ...refusedInLayout];
    expect(features.length).toBeGreaterThan(50);
    expect(features.filter(({ advice }) => !page.includes(advice.vi))).toEqual([]);
  });
});

it("each XML name stands for one feature", () => {
  const names = [...refusedInText, ...refusedInLayout].flatMap(({ elements }) => elements.split("|"));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(featureOf("w:smallCaps").name.en).toBe("small capitals");
});
