/** Writes what a command puts back into data/ or templates/: a file is there whole, as it was or as it is to be. */

import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fileNotWritten } from "../diagnostics/load.ts";
import { codeOf } from "./list-files.ts";

export interface FileToWrite {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Replaces or makes the files one after the other; those after one that the disk refuses are left as they were. */
export async function writeBack(root: string, files: readonly FileToWrite[]): Promise<readonly Diagnostic[]> {
  for (const { path, content } of files) {
    const target = join(root, path);
    const staged = join(dirname(target), `.${path.slice(path.lastIndexOf("/") + 1)}.moi`);
    try {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(staged, content);
      await rename(staged, target);
    } catch (error) {
      const reason = codeOf(error);
      await rm(staged, { force: true }).catch(() => undefined);
      return [fileNotWritten({ reason }, { file: path })];
    }
  }
  return [];
}
