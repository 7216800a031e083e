/** Makes a folder and those that it stands in. */

import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { isSystemError } from "./system-error.ts";

/** One that is there is left. Rejects with the system's own reason: Node's recursive `mkdir` calls a full disk ENOENT. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === "EEXIST") return;
    if (error.code !== "ENOENT") throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}
