/** A project of a few planted modules under the house's own rules, and what its checks say of them. */

import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { FolderFiles } from "./temporary-folder.ts";

const repository = join(import.meta.dirname, "../..");

/** Writes the files beside the rules of this repository; whoever plants it removes it. */
export function plantProject(files: FolderFiles): string {
  const root = mkdtempSync(join(tmpdir(), "ho-so-"));
  for (const rules of ["biome.json", "tsconfig.json", ".gitignore"])
    copyFileSync(join(repository, rules), join(root, rules));
  cpSync(join(repository, "scripts/lint"), join(root, "scripts/lint"), { recursive: true });
  mkdirSync(join(root, "test"));
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"), "junction");
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

export function uprootProject(root: string): void {
  rmSync(root, { recursive: true, force: true });
}

/** The lines of `scripts/check-floors.js`. */
export function checkFloors(root: string, flags: readonly string[] = []): string[] {
  return linesOf(root, [...flags, join(repository, "scripts/check-floors.js")]);
}

/** The findings of Biome as they are printed, by file: its rules' names, its sentences and its reasons. */
export function lint(root: string): Map<string, string> {
  const biome = join(repository, "node_modules/@biomejs/biome/bin/biome");
  const findings = new Map<string, string>();
  let file = "";
  for (const line of linesOf(root, [biome, "lint", "--colors=off", "--max-diagnostics=none", "."])) {
    file = /^((?:src|test|scripts)\/\S+?)(?::\d+:\d+)? \S+ .*━$/.exec(line)?.[1] ?? file;
    findings.set(file, `${findings.get(file) ?? ""}${line}\n`);
  }
  return findings;
}

function linesOf(root: string, args: readonly string[]): string[] {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  return `${stdout}${stderr}`.split("\n");
}
