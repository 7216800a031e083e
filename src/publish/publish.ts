/** The stage publish: a round's folder under out/ holds what is true now and nothing stale, or stays as it was. */

import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import { brokenManifest, folderNotWritten } from "../diagnostics/publish.ts";
import { indexPage } from "./index-page.ts";
import { documentFiles, dossierFile, type Manifest, makeManifest, type OutputFile } from "./manifest.ts";
import type { Publication } from "./publication.ts";
import { readManifest } from "./read-manifest.ts";
import { type FolderPaths, prepareFolder, removeFolder, replaceFolder } from "./replace-folder.ts";
import { isSystemError } from "./system-error.ts";
import { verdictsFile } from "./verdicts-file.ts";

export interface Published {
  /** The round's folder, relative to the project's root. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Writes everything beside the old folder, then puts it in its place; undefined, with the reason, where the disk doesn't let it. `root` is the project's folder. */
export async function publish(
  publication: Publication,
  root: string,
): Promise<Outcome<Published | undefined>> {
  const folder = `out/${publication.campaign.id}/${publication.round.id}`;
  const paths = pathsOf(publication, join(root, "out"));
  try {
    await prepareFolder(paths);
    const kept = await readKept(publication, paths.folder);
    if (kept === "broken")
      return outcome(undefined, [brokenManifest({}, { file: `${folder}/manifest.json` })]);
    const manifest = await writeRound(publication, { paths, kept });
    await replaceFolder(paths);
    return outcome({ folder, manifest });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    await removeFolder(paths.staging).catch(() => undefined);
    return outcome(undefined, [folderNotWritten({ code: error.code }, { file: folder })]);
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

/** What the last build made for units that this one doesn't make. */
async function readKept({ units }: Publication, folder: string): Promise<KeptManifest | "broken"> {
  const manifest = units && (await readManifest(folder));
  if (manifest === undefined || manifest === "broken") return manifest ?? { files: [], refused: [] };
  return {
    files: manifest.files.filter(({ path }) => !units?.has(path.slice(0, path.indexOf("/")))),
    refused: manifest.refused.filter(({ unit }) => !units?.has(unit)),
  };
}

type KeptManifest = Pick<Manifest, "files" | "refused">;

async function writeRound(
  publication: Publication,
  { paths, kept }: { readonly paths: FolderPaths; readonly kept: KeptManifest },
): Promise<Manifest> {
  const { campaign, round, rendering, refused } = publication;
  const made = [...rendering.documents.flatMap(documentFiles), ...rendering.dossiers.map(dossierFile)];
  await mkdir(paths.staging, { recursive: true });
  const keptFiles = await copyKept(kept, paths);
  for (const file of made) await writeOutput(paths.staging, file);
  const manifest = makeManifest({
    campaign: campaign.id,
    round: round.id,
    files: [...keptFiles, ...made.map(({ entry }) => entry)],
    refused: [...kept.refused, ...refused],
  });
  await writeFile(join(paths.staging, "index.html"), indexPage(publication, manifest));
  await writeFile(join(paths.staging, "verdicts.json"), json(verdictsFile(publication)));
  await writeFile(join(paths.staging, "manifest.json"), json(manifest));
  return manifest;
}

async function writeOutput(staging: string, { entry, content }: OutputFile): Promise<void> {
  const path = join(staging, entry.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** What somebody deleted since leaves the manifest. */
async function copyKept(
  { files }: KeptManifest,
  { folder, staging }: FolderPaths,
): Promise<Manifest["files"]> {
  const copied: Manifest["files"][number][] = [];
  for (const entry of files) {
    await mkdir(dirname(join(staging, entry.path)), { recursive: true });
    try {
      await copyFile(join(folder, entry.path), join(staging, entry.path));
      copied.push(entry);
    } catch (error) {
      if (!isSystemError(error) || error.code !== "ENOENT") throw error;
    }
  }
  return copied;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
