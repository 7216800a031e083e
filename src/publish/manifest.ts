/** The manifest: what was built, from what, with hashes. */

import { createHash } from "node:crypto";
import type { RefusedDocument } from "../model/document-job.ts";
import type { Dossier, RenderedDocument } from "../model/rendered-document.ts";

export interface ManifestFile {
  /** Relative to the round's folder. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number;
  readonly documentType: string;
  readonly templateVersion: string | null;
  /** The document's id. */
  readonly subject: string;
  readonly inputs: readonly string[];
}

export interface Manifest {
  readonly campaign: string;
  readonly round: string;
  readonly files: readonly ManifestFile[];
  readonly refused: readonly RefusedDocument[];
}

/** A file of the build: where it goes, and its content. */
export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array;
  readonly entry: ManifestFile;
}

/** Both files of a document; its DOCX has as many pages as its PDF. */
export function documentFiles({ job, docx, pdf, pages }: RenderedDocument): OutputFile[] {
  const described = {
    pages,
    documentType: job.template.type,
    templateVersion: job.template.version,
    subject: job.id,
    inputs: job.inputs,
  };
  return [
    outputFile(`${job.unit}/${job.fileName}.docx`, docx, described),
    outputFile(`${job.unit}/${job.fileName}.pdf`, pdf, described),
  ];
}

export const dossierName = "ho-so";

export function dossierFile({ unit, pdf, pages, inputs }: Dossier): OutputFile {
  return outputFile(`${unit}/${dossierName}.pdf`, pdf, {
    pages,
    documentType: dossierName,
    templateVersion: null,
    subject: `${unit}/${dossierName}`,
    inputs,
  });
}

function outputFile(
  path: string,
  content: Uint8Array,
  described: Omit<ManifestFile, "path" | "sha256" | "bytes">,
): OutputFile {
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { path, content, entry: { path, sha256, bytes: content.byteLength, ...described } };
}

/** Sorted by code unit, so that no order of making shows. */
export function sortedByPath<Item extends { readonly path: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((one, other) => (one.path < other.path ? -1 : 1));
}
