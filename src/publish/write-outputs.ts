/** Writes the files of a build into a folder that is not yet seen. */

import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeFolder } from "./make-folder.ts";
import type { FileMark, OutputFile } from "./manifest.ts";

/** Rejects with the system's error at the first file that can't be written. */
export async function writeOutputs(staging: string, outputs: readonly OutputFile<FileMark>[]): Promise<void> {
  for (const { entry, content } of outputs) {
    const path = join(staging, entry.path);
    await makeFolder(dirname(path));
    await writeFile(path, content);
  }
}
