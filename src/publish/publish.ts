/** The stage publish: a round's folder under out/ holds what is true now and nothing stale, or stays as it was. */

import { join } from "node:path";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import { folderNotWritten } from "../diagnostics/publish.ts";
import { findObstacle } from "./find-obstacle.ts";
import { copyKept, readKept } from "./kept-files.ts";
import type { Manifest } from "./manifest.ts";
import { placeOf } from "./place-of.ts";
import type { Publication } from "./publication.ts";
import { readManifest } from "./read-manifest.ts";
import { type FolderPaths, prepareFolder, removeFolder, replaceFolder } from "./replace-folder.ts";
import { roundFiles } from "./round-files.ts";
import { isSystemError } from "./system-error.ts";
import { tellEdits } from "./tell-edits.ts";
import { writeOutputs } from "./write-outputs.ts";

export interface Published {
  /** The round's folder, relative to the project's root. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Writes everything beside the old folder, then puts it in its place; undefined, with the reason, where the disk doesn't
 * let it or people's own work would be lost. `root` is the project's folder.
 */
export async function publish(
  publication: Publication,
  root: string,
): Promise<Outcome<Published | undefined>> {
  const folder = `out/${publication.campaign.id}/${publication.round.id}`;
  const paths = pathsOf(publication, join(root, "out"));
  try {
    const obstacle = await findObstacle(paths);
    if (obstacle !== undefined)
      return outcome(undefined, [folderNotWritten(obstacle, { file: placeOf(root, obstacle.path) })]);
    await prepareFolder(paths);
    return await publishRound(publication, { folder, paths });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    await removeFolder(paths.staging).catch(() => undefined);
    const isNamed = [paths.folder, paths.before].some((path) => error.path?.startsWith(join(path, "/")));
    const file = error.path !== undefined && isNamed ? placeOf(root, error.path) : folder;
    return outcome(undefined, [folderNotWritten({ code: error.code }, { file })]);
  }
}

function pathsOf({ campaign, round }: Publication, out: string): FolderPaths {
  const beside = join(out, campaign.id);
  return {
    folder: join(beside, round.id),
    staging: join(beside, `.${round.id}.building`),
    before: join(beside, `.${round.id}.before`),
  };
}

async function publishRound(
  publication: Publication,
  { folder, paths }: { readonly folder: string; readonly paths: FolderPaths },
): Promise<Outcome<Published | undefined>> {
  const built = await readManifest(paths.folder);
  const kept = await readKept(publication, { folder: paths.folder, built });
  const { manifest, outputs } = roundFiles(publication, kept);
  const found = await tellEdits(publication, { folder, path: paths.folder, built, outputs });
  if (found.length > 0) return outcome(undefined, found);
  await copyKept(publication, { paths, outputs });
  await writeOutputs(paths.staging, outputs);
  await replaceFolder(paths);
  return outcome({ folder, manifest });
}
