/** THIRD-PARTY-NOTICES.md names every package that a user installs with this one. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>>;
}

const notices = readFileSync("THIRD-PARTY-NOTICES.md", "utf8");
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as LockFile;

const installed = Object.entries(packages)
  .filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional)
  .map(([path]) => path.replace(/^.*node_modules\//, ""));

test("every installed package is named", () => {
  expect(installed).toContain("docxtemplater");
  expect([...new Set(installed)].filter((name) => !notices.includes(`\`${name}\``))).toEqual([]);
});

test("the font's licence is there in full", () => {
  expect(notices).toContain("SIL OPEN FONT LICENSE Version 1.1");
  expect(notices).toContain("PERMISSION & CONDITIONS");
});
