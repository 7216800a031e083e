/** Puts a new folder in the place of an old one, so that one of the two is always there. */

import { rename, rm } from "node:fs/promises";
import { kindAt } from "./kind-at.ts";

export interface FolderPaths {
  /** Where the folder is seen. */
  readonly folder: string;
  /** Where the new one is being written. */
  readonly staging: string;
  /** Where the old one waits until the new one is in place. */
  readonly before: string;
}

/** Mends what a build left behind that was cut off. */
export async function prepareFolder({ folder, staging, before }: FolderPaths): Promise<void> {
  if ((await kindAt(folder)) === "nothing" && (await kindAt(before)) === "folder")
    await rename(before, folder);
  await removeFolder(staging);
  await removeFolder(before);
}

/** Rejects with the system's error where it can't be done; then the old folder is in its place. */
export async function replaceFolder({ folder, staging, before }: FolderPaths): Promise<void> {
  const hadOne = (await kindAt(folder)) === "folder";
  if (hadOne) await rename(folder, before);
  try {
    await rename(staging, folder);
  } catch (error) {
    if (hadOne) await rename(before, folder);
    throw error;
  }
  // The new folder is in place: what can't be removed of the old one is the next build's to clear away.
  await removeFolder(before).catch(() => undefined);
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
