/** Reads what the last build wrote. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isSystemError } from "./system-error.ts";

/** @param path below the project's folder; undefined where there is no such file. Rejects with the system's other errors. */
export async function readBuilt(root: string, path: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(join(root, path)));
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return undefined;
    throw error;
  }
}
