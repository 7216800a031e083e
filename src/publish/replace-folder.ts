/** Puts a new folder in the place of an old one, so that one of the two is always there. */

import { lstat, rename, rm } from "node:fs/promises";
import { isSystemError, type SystemError } from "./system-error.ts";

export interface FolderPaths {
  /** Where the folder is seen. */
  readonly folder: string;
  /** Where the new one is being written. */
  readonly staging: string;
  /** Where the old one waits until the new one is in place. */
  readonly before: string;
}

/** Mends what a build left behind that was cut off, and refuses a place where a file lies. */
export async function prepareFolder({ folder, staging, before }: FolderPaths): Promise<void> {
  const kind = await kindAt(folder);
  if (kind === "file") throw fileInTheWay(folder);
  if (kind === "nothing" && (await kindAt(before)) === "folder") await rename(before, folder);
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
  await removeFolder(before);
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

async function kindAt(path: string): Promise<"folder" | "file" | "nothing"> {
  try {
    return (await lstat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return "nothing";
    throw error;
  }
}

function fileInTheWay(path: string): SystemError {
  return Object.assign(new Error(`a file lies at ${path}`), { code: "ENOTDIR", syscall: "lstat" });
}
