/** With `--unit`: what the last build made for the other units, and whatever else lies beside it, stays as it is. */

import { cp, readdir } from "node:fs/promises";
import { join } from "node:path";
import { kindAt } from "./kind-at.ts";
import { makeFolder } from "./make-folder.ts";
import type { FileMark, ManifestFile, OutputFile, WrittenManifest } from "./manifest.ts";
import type { Publication } from "./publication.ts";
import type { FolderPaths } from "./replace-folder.ts";
import type { KeptEntries } from "./round-files.ts";

export interface BuiltBefore {
  /** The round's folder, absolute. */
  readonly folder: string;
  /** `broken` where it can't be read; undefined where there is none. */
  readonly built: WrittenManifest | "broken" | undefined;
}

/**
 * The entries go on to say the hashes of what was built: a file that somebody edited since is found when its own unit is
 * built. What somebody deleted leaves the manifest.
 */
export async function readKept({ units }: Publication, { folder, built }: BuiltBefore): Promise<KeptEntries> {
  if (units === undefined || built === undefined || built === "broken") return { files: [], refused: [] };
  const files: ManifestFile[] = [];
  for (const file of built.files)
    if (!units.has(unitOf(file.path)) && (await kindAt(join(folder, file.path))) !== "nothing")
      files.push(file);
  return { files, refused: built.refused.filter(({ unit }) => !units.has(unit)) };
}

function unitOf(path: string): string {
  return path.slice(0, path.indexOf("/"));
}

/** Whether this build replaces what stands under a name in the round's folder. */
export function isReplaced(
  name: string,
  { units }: Publication,
  outputs: readonly OutputFile<FileMark>[],
): boolean {
  return units === undefined || units.has(name) || outputs.some(({ entry }) => entry.path === name);
}

/** Files keep their days, links stay links. Rejects with the system's error. */
export async function copyKept(
  publication: Publication,
  {
    paths: { folder, staging },
    outputs,
  }: { readonly paths: FolderPaths; readonly outputs: readonly OutputFile<FileMark>[] },
): Promise<void> {
  await makeFolder(staging);
  if (publication.units === undefined || (await kindAt(folder)) === "nothing") return;
  const names = await readdir(folder);
  for (const name of names.filter((name) => !isReplaced(name, publication, outputs)))
    await cp(join(folder, name), join(staging, name), {
      ...{ recursive: true, preserveTimestamps: true, verbatimSymlinks: true },
    });
}
