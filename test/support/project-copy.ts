/** A copy of the sample project in a folder of its own, and the command run in it as a person runs it. */

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { plantFault } from "./planted-fault.ts";
import { unzipWord, zipWord } from "./zip-word.ts";

const repository = new URL("../../", import.meta.url).pathname;
export const command = join(repository, "dist/cli.js");

export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProjectCopy {
  readonly root: string;
  /** Runs `ho-so` with these arguments in the copy. */
  run(
    args: readonly string[],
    options?: { readonly env?: NodeJS.ProcessEnv; readonly preload?: string },
  ): Run;
  read(path: string): string;
  write(path: string, content: string | Uint8Array): void;
  /** Replaces a text that must be there once or more. */
  edit(path: string, from: string, to: string): void;
  /** As `edit`, in the main text of a Word file. */
  editWord(path: string, from: string, to: string): void;
}

/** Removed when the test has ended. */
export function copyProject(): ProjectCopy {
  const root = makeProject();
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return projectAt(root);
}

/** A new folder with the sample's data and templates; none of these is frozen, so that a test may edit them. */
export function makeProject(): string {
  const root = mkdtempSync(join(tmpdir(), "ho-so-"));
  for (const folder of ["data", "templates"])
    cpSync(join(repository, folder), join(root, folder), { recursive: true });
  rmSync(join(root, "templates/published.yaml"), { force: true });
  return root;
}

export function projectAt(root: string): ProjectCopy {
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const write = (path: string, content: string | Uint8Array) => writeFileSync(join(root, path), content);
  return {
    root,
    read,
    write,
    edit(path, from, to) {
      const text = read(path);
      if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
      write(path, text.replace(from, to));
    },
    editWord(path, from, to) {
      const planted = { fault: `${from} → ${to}`, entry: "word/document.xml", from, to };
      write(path, zipWord(plantFault(unzipWord(readFileSync(join(root, path))), planted)));
    },
    run(args, { env = {}, preload } = {}) {
      const flags = preload === undefined ? [] : ["--import", preload];
      const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, command, ...args], {
        cwd: root,
        env: { ...process.env, ...env },
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
      });
      return { exitCode: status, stdout, stderr };
    },
  };
}

/** Every file below a folder with its content, by relative path, sorted. */
export function treeOf(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(names.sort().map((name) => [name.slice(folder.length + 1), readFileSync(name)]));
}
