import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { build } from "../../src/commands/build.ts";
import { projectAt, treeOf } from "../support/project-copy.ts";
import { runCommand } from "../support/run-command.ts";
import { builtSample } from "../support/wait-for-sample.ts";

/** Built in the locale C and Vietnam's time, today. */
const { root } = await builtSample();
const built = treeOf(join(root, "out"));

it("builds the same bytes in another folder, time zone, locale and year, from files created in another order", () => {
  const other = newFolder("hồ sơ khác ");
  copyBackwards(root, other);
  const { exitCode } = projectAt(other).run(["build", "--round", "all"], {
    env: { TZ: "America/New_York", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
    preload: new URL("../support/another-day.js", import.meta.url).href,
  });
  expect(exitCode).toBe(0);
  expectSameTree(treeOf(join(other, "out")));
});

it("builds the same bytes over an earlier build, of all or of some units", async () => {
  const again = newFolder("ho-so-");
  cpSync(root, again, { recursive: true });
  await runCommand(build, again, { unit: ["chi-bo-thanh-tra-tinh", "doan-khoi"] });
  expectSameTree(treeOf(join(again, "out")));
  await runCommand(build, again, { round: "tham-dinh" });
  expectSameTree(treeOf(join(again, "out")));
});

function expectSameTree(tree: ReadonlyMap<string, Buffer>): void {
  expect([...tree.keys()]).toEqual([...built.keys()]);
  const different = [...built].filter(([path, content]) => !tree.get(path)?.equals(content));
  expect(different.map(([path]) => path)).toEqual([]);
}

function newFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function copyBackwards(from: string, to: string): void {
  const files = ["data", "templates"].flatMap((folder) =>
    [...treeOf(join(from, folder)).keys()].map((path) => join(folder, path)),
  );
  for (const path of files.reverse()) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), readFileSync(join(from, path)));
  }
}
