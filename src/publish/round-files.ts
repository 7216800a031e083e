/** All that a round's folder holds after a build, as bytes in memory. */

import { indexPage } from "./index-page.ts";
import {
  documentFiles,
  dossierFile,
  type FileMark,
  type Manifest,
  makeManifest,
  type OutputFile,
  overviewFile,
  type WrittenManifest,
} from "./manifest.ts";
import type { Publication } from "./publication.ts";
import { verdictsFile } from "./verdicts-file.ts";

/** What stays of the last build: the files and refusals of units that this one doesn't make. */
export type KeptEntries = Pick<Manifest, "files" | "refused">;

export interface RoundFiles {
  readonly manifest: Manifest;
  /** What this build writes; what is kept is not among them. */
  readonly outputs: readonly OutputFile<FileMark>[];
}

export function roundFiles(publication: Publication, kept: KeptEntries): RoundFiles {
  const { campaign, round, rendering, refused } = publication;
  const documents = [...rendering.documents.flatMap(documentFiles), ...rendering.dossiers.map(dossierFile)];
  const manifest = makeManifest({
    campaign: campaign.id,
    round: round.id,
    files: [...kept.files, ...documents.map(({ entry }) => entry)],
    refused: [...kept.refused, ...refused],
  });
  const overviews = [
    overviewFile("index.html", indexPage(publication, manifest)),
    overviewFile("verdicts.json", json(verdictsFile(publication))),
  ];
  const written: WrittenManifest = { ...manifest, overviews: overviews.map(({ entry }) => entry) };
  return { manifest, outputs: [...documents, ...overviews, overviewFile("manifest.json", json(written))] };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
