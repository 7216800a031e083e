/** The stage publish: a round's folder under out/ holds what is true now and nothing stale, or stays as it was. */

import { cp, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { RefusedDocument } from "../model/document-job.ts";
import type { Campaign, Records, RoundRecords } from "../model/records.ts";
import type { Rendering } from "../model/rendered-document.ts";
import type { Judgement } from "../model/verdict.ts";
import { indexPage } from "./index-page.ts";
import {
  documentFiles,
  dossierFile,
  type Manifest,
  type ManifestFile,
  type OutputFile,
  sortedByPath,
} from "./manifest.ts";
import { readManifest } from "./read-manifest.ts";
import { unitStates } from "./unit-states.ts";

export interface Publication {
  readonly records: Records;
  readonly campaign: Campaign;
  readonly round: RoundRecords;
  readonly judgement: Judgement;
  readonly rendering: Rendering;
  readonly refused: readonly RefusedDocument[];
  /** Only these units were made: the rest of the folder and of the manifest stays. Absent, all were. */
  readonly units?: ReadonlySet<string>;
}

export interface Published {
  /** The round's folder, relative to the project's root. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Writes everything beside the old folder, then puts it in its place. `root` is the project's folder. */
export async function publish(publication: Publication, root: string): Promise<Published> {
  const { campaign, round, units } = publication;
  const folder = `out/${campaign.id}/${round.id}`;
  const staging = join(root, "out", campaign.id, `.${round.id}.building`);
  const kept = units === undefined ? undefined : await readManifest(join(root, folder));
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  if (kept !== undefined) await keepOtherUnits(join(root, folder), { staging, kept, units });
  const manifest = await writeRound(publication, staging, kept);
  await replaceFolder(join(root, folder), staging);
  return { folder, manifest };
}

async function writeRound(
  publication: Publication,
  staging: string,
  kept: Manifest | undefined,
): Promise<Manifest> {
  const { campaign, round, rendering, judgement, refused, units } = publication;
  const made = [...rendering.documents.flatMap(documentFiles), ...rendering.dossiers.map(dossierFile)];
  for (const file of made) await writeOutput(staging, file);
  const manifest: Manifest = {
    campaign: campaign.id,
    round: round.id,
    files: sortedByPath([...keptFiles(kept, units), ...made.map(({ entry }) => entry)]),
    refused: [...keptRefusals(kept, units), ...refused],
  };
  const states = unitStates(publication, manifest);
  await writeFile(join(staging, "index.html"), indexPage({ campaign, round, states }));
  await writeFile(join(staging, "verdicts.json"), json(judgement));
  await writeFile(join(staging, "manifest.json"), json(manifest));
  return manifest;
}

async function writeOutput(staging: string, { path, content }: OutputFile): Promise<void> {
  await mkdir(dirname(join(staging, path)), { recursive: true });
  await writeFile(join(staging, path), content);
}

interface Keeping {
  readonly staging: string;
  readonly kept: Manifest;
  readonly units: ReadonlySet<string> | undefined;
}

async function keepOtherUnits(folder: string, { staging, kept, units }: Keeping): Promise<void> {
  for (const { path } of keptFiles(kept, units)) {
    await mkdir(dirname(join(staging, path)), { recursive: true });
    await cp(join(folder, path), join(staging, path));
  }
}

function keptFiles(kept: Manifest | undefined, units: ReadonlySet<string> | undefined): ManifestFile[] {
  return (kept?.files ?? []).filter(({ path }) => !units?.has(path.split("/")[0] ?? ""));
}

function keptRefusals(kept: Manifest | undefined, units: ReadonlySet<string> | undefined): RefusedDocument[] {
  return (kept?.refused ?? []).filter(({ unit }) => !units?.has(unit));
}

async function replaceFolder(folder: string, staging: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await rename(staging, folder);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
