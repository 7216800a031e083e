/** Lists the files below a folder: links are not followed, and the order is that of the names' code units. */

import type { Dirent } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { notAPlainFile, unreadableFile } from "../diagnostics/load.ts";
import { collect, type Outcome, outcome } from "../diagnostics/outcome.ts";

export interface ListedFile {
  /** Relative to the root, with `/`, NFC. */
  readonly path: string;
  /** As the disk knows it; macOS may hold a decomposed name. */
  readonly diskPath: string;
}

/**
 * All plain files below `root/folder`; none where there is no such folder. Dot files (LibreOffice's locks
 * `.~lock.…#` among them) and Word's locks (`~$…`) are left out; a link or a device is a finding and is never opened.
 */
export async function listFiles(root: string, folder: string): Promise<Outcome<readonly ListedFile[]>> {
  const { value, diagnostics } = await listEntry({ path: folder, diskPath: join(root, folder) });
  return outcome(value.toSorted(byPath), diagnostics);
}

async function listEntry(entry: ListedFile): Promise<Outcome<readonly ListedFile[]>> {
  const place = { file: entry.path };
  try {
    const found = await lstat(entry.diskPath);
    if (found.isDirectory()) return await listFolder(entry);
    if (found.isFile()) return outcome([entry]);
    return outcome([], [notAPlainFile({ link: found.isSymbolicLink() }, place)]);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return outcome([]);
    return outcome([], [unreadableFile({ reason: codeOf(error) }, place)]);
  }
}

async function listFolder(folder: ListedFile): Promise<Outcome<readonly ListedFile[]>> {
  const names = (await readdir(folder.diskPath, { withFileTypes: true })).filter(isListed);
  const listed = await Promise.all(
    names.map(({ name }) =>
      listEntry({ path: `${folder.path}/${name.normalize("NFC")}`, diskPath: join(folder.diskPath, name) }),
    ),
  );
  const { value, diagnostics } = collect(listed);
  return outcome(value.flat(), diagnostics);
}

function isListed({ name }: Dirent): boolean {
  return !name.startsWith(".") && !name.startsWith("~$");
}

/** Two names may differ only in how the disk stores their accents. */
function byPath(one: ListedFile, other: ListedFile): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.diskPath < other.diskPath ? -1 : 1;
}

/** The system's own code of an error of the disk (`EACCES`); anything else is a bug of ours and goes on. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  throw error;
}
