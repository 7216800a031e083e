/** What stands at a path. */

import { lstat, type stat } from "node:fs/promises";
import { isSystemError } from "./system-error.ts";

/** A link is `other` than a folder, unless `look` is `stat`, which follows it. Rejects with the system's other errors. */
export async function kindAt(
  path: string,
  look: typeof lstat | typeof stat = lstat,
): Promise<"folder" | "other" | "nothing"> {
  try {
    return (await look(path)).isDirectory() ? "folder" : "other";
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return "nothing";
    throw error;
  }
}
