/** Finds the Word files of a folder and all folders below it. */

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Paths with slashes, sorted; none when the folder isn't there. */
export function findWordFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path).replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".docx") && !/(?:^|\/)~\$/.test(path))
    .sort();
}
