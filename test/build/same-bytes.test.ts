import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, inject, it, onTestFinished } from "vitest";
import { projectAt, treeOf } from "../support/project-copy.ts";

const { root } = inject("builtSample");

it("builds the same bytes in another folder, time zone, locale and year, from files created in another order", () => {
  const other = mkdtempSync(join(tmpdir(), "hồ sơ khác "));
  onTestFinished(() => rmSync(other, { recursive: true, force: true }));
  copyBackwards(root, other);
  const { exitCode } = projectAt(other).run(["build", "--round", "all"], {
    env: { TZ: "America/New_York", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
    preload: new URL("../support/another-day.js", import.meta.url).href,
  });
  expect(exitCode).toBe(0);
  const [one, two] = [treeOf(join(root, "out")), treeOf(join(other, "out"))];
  expect([...two.keys()]).toEqual([...one.keys()]);
  const different = [...one]
    .filter(([path, content]) => !two.get(path)?.equals(content))
    .map(([path]) => path);
  expect(different).toEqual([]);
});

it("builds the same bytes in UTC and the C locale, over an earlier build", () => {
  const again = mkdtempSync(join(tmpdir(), "ho-so-"));
  onTestFinished(() => rmSync(again, { recursive: true, force: true }));
  cpSync(root, again, { recursive: true });
  const { exitCode } = projectAt(again).run(["build"], { env: { TZ: "UTC", LC_ALL: "C", LANG: "C" } });
  expect(exitCode).toBe(0);
  const [one, two] = [treeOf(join(root, "out")), treeOf(join(again, "out"))];
  expect([...two].filter(([path, content]) => !one.get(path)?.equals(content)).map(([path]) => path)).toEqual(
    [],
  );
});

function copyBackwards(from: string, to: string): void {
  const files = [...treeOf(join(from, "data")).keys()].map((path) => join("data", path));
  const templates = [...treeOf(join(from, "templates")).keys()].map((path) => join("templates", path));
  for (const path of [...files, ...templates].reverse()) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), readFileSync(join(from, path)));
  }
}
