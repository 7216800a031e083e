/** What lies where a build must write: a file in a folder's place, or a folder in a file's. */

import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { kindAt } from "./kind-at.ts";
import type { FolderPaths } from "./replace-folder.ts";

export interface Obstacle {
  /** Absolute. */
  readonly path: string;
  /** As the system calls it: `ENOTDIR`, no folder where one must be; `EISDIR`, one where a file must be. */
  readonly code: "ENOTDIR" | "EISDIR";
}

/** From above, so that what must be moved is named; undefined where the way is free. Rejects with the system's errors. */
export async function findObstacle({ folder, staging, before }: FolderPaths): Promise<Obstacle | undefined> {
  const campaign = dirname(folder);
  for (const path of [dirname(campaign), campaign])
    if (!(await mayHoldFolders(path))) return { path, code: "ENOTDIR" };
  for (const path of [folder, staging, before])
    if ((await kindAt(path)) === "other") return { path, code: "ENOTDIR" };
  const manifest = join(folder, "manifest.json");
  return (await kindAt(manifest)) === "folder" ? { path: manifest, code: "EISDIR" } : undefined;
}

/** out/ and a campaign's folder may be links to another disk; only a round's folder is moved. */
async function mayHoldFolders(path: string): Promise<boolean> {
  return (await kindAt(path)) === "nothing" || (await kindAt(path, stat)) === "folder";
}
