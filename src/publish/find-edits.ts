/** What people did in a round's folder since it was built: files changed, files put there. Both are theirs. */

import { createHash } from "node:crypto";
import type { Dirent } from "node:fs";
import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isByProduct } from "./by-product.ts";
import type { FileMark } from "./manifest.ts";
import { isSystemError } from "./system-error.ts";

export interface Edit {
  /** Relative to the round's folder. A folder that no build made ends in `/`; what is in it is not listed. */
  readonly path: string;
  readonly what: "edited" | "unknown";
}

export interface KnownFiles {
  /** What the last build wrote and what this one will write: where a file holds either, nothing of anybody's is lost. */
  readonly marks: readonly FileMark[];
  /** Whether what stands under a name in the round's folder is looked at. */
  readonly isExamined: (name: string) => boolean;
}

/** In the order of paths; none where there is no such folder. Rejects with the system's error where a file can't be read. */
export async function findEdits(folder: string, { marks, isExamined }: KnownFiles): Promise<Edit[]> {
  const edits: Edit[] = [];
  for (const entry of await entriesOf(folder))
    if (isExamined(entry.name)) edits.push(...(await editsAt({ folder, path: entry.name, entry }, marks)));
  return edits;
}

interface Visited {
  /** The round's. */
  readonly folder: string;
  /** Below it, as the disk has it. */
  readonly path: string;
  readonly entry: Dirent;
}

async function editsAt({ folder, path, entry }: Visited, marks: readonly FileMark[]): Promise<Edit[]> {
  const found = join(folder, path);
  if (!entry.isDirectory()) {
    const known = marks.filter((mark) => mark.path === path);
    if (await isAnyOf(found, known)) return [];
    return [{ path, what: known.length === 0 ? "unknown" : "edited" }];
  }
  if (!marks.some((mark) => mark.path.startsWith(`${path}/`)))
    return (await holdsFile(found)) ? [{ path: `${path}/`, what: "unknown" }] : [];
  const edits: Edit[] = [];
  for (const inside of await entriesOf(found))
    edits.push(...(await editsAt({ folder, path: `${path}/${inside.name}`, entry: inside }, marks)));
  return edits;
}

/** A file of another size is not read: somebody may have put a film in its place. A link is no file of ours. */
async function isAnyOf(file: string, marks: readonly FileMark[]): Promise<boolean> {
  const found = await lstat(file);
  const likely = marks.filter(({ bytes }) => found.isFile() && bytes === found.size);
  if (likely.length === 0) return false;
  const sha256 = createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
  return likely.some((mark) => mark.sha256 === sha256);
}

async function holdsFile(folder: string): Promise<boolean> {
  for (const entry of await entriesOf(folder))
    if (!entry.isDirectory() || (await holdsFile(join(folder, entry.name)))) return true;
  return false;
}

/** By the code units of their names, without what programs leave there. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter(({ name }) => !isByProduct(name))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return [];
    throw error;
  }
}
