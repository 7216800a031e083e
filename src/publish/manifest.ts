/** The manifest: what was built, from what, with hashes. */

import { createHash } from "node:crypto";
import type { RefusedDocument } from "../model/document-job.ts";
import type { Issued } from "../model/log.ts";
import type { Dossier, RenderedDocument } from "../model/rendered-document.ts";
import type { SigningPlaces } from "../model/signing-places.ts";

/** What a build wrote, so that a later one can tell whether somebody edited it. */
export interface FileMark {
  /** Relative to the round's folder. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface ManifestFile extends FileMark {
  /** The document's name in lists. */
  readonly title: string;
  readonly pages: number;
  readonly documentType: string;
  readonly templateVersion: string | null;
  /** The document's id. */
  readonly subject: string;
  readonly inputs: readonly string[];
  /** Of a PDF of several documents: their ids, as they follow one another. */
  readonly documents?: readonly string[];
  /** Of a PDF: where it is signed. */
  readonly places?: SigningPlaces;
  /** What the log says of a signed document: its DOCX is the one that was filed. */
  readonly issued?: Pick<Issued, "number" | "date" | "scanSha256">;
}

export interface Manifest {
  readonly campaign: string;
  readonly round: string;
  /** By path. */
  readonly files: readonly ManifestFile[];
  /** By id. */
  readonly refused: readonly RefusedDocument[];
}

/**
 * manifest.json itself: with the marks of what stands beside the documents. It has no mark of its own, for no file can
 * hold its own hash; nobody writes a document into it.
 */
export interface WrittenManifest extends Manifest {
  /** index.html and verdicts.json: somebody may have written notes into them. */
  readonly overviews: readonly FileMark[];
}

/** A file of the build: its content, and its entry in the manifest, which says where it goes. */
export interface OutputFile<Entry extends FileMark = ManifestFile> {
  readonly content: Uint8Array;
  readonly entry: Entry;
}

/** Both files of a document; its DOCX has as many pages as its PDF. */
export function documentFiles({ job, docx, pdf, pages, places }: RenderedDocument): OutputFile[] {
  const described = {
    title: job.title,
    pages,
    documentType: job.template.type,
    templateVersion: job.template.version,
    subject: job.id,
    inputs: job.inputs,
    ...(job.issued !== undefined && { issued: whatWasIssued(job.issued) }),
  };
  return [
    outputFile(`${job.unit}/${job.fileName}.docx`, docx, described),
    outputFile(`${job.unit}/${job.fileName}.pdf`, pdf, { ...described, places }),
  ];
}

function whatWasIssued({ number, date, scanSha256 }: Issued): NonNullable<ManifestFile["issued"]> {
  return { number, date, ...(scanSha256 !== undefined && { scanSha256 }) };
}

export const dossierName = "ho-so";

const wholeDossier = { type: dossierName, file: dossierName, title: "Toàn bộ hồ sơ" };

export function dossierFile({
  unit,
  together = wholeDossier,
  pdf,
  pages,
  inputs,
  documents,
}: Dossier): OutputFile {
  const { type, file, title } = together;
  return outputFile(`${unit}/${file}.pdf`, pdf, {
    title,
    pages,
    documentType: type,
    templateVersion: null,
    subject: `${unit}/${file}`,
    inputs,
    documents,
  });
}

function outputFile(
  path: string,
  content: Uint8Array,
  { title, ...described }: Omit<ManifestFile, keyof FileMark>,
): OutputFile {
  return { content, entry: { path, title, ...markOf(content), ...described } };
}

/** A file that says something of the whole round. */
export function overviewFile(path: string, text: string): OutputFile<FileMark> {
  const content = new TextEncoder().encode(text);
  return { content, entry: { path, ...markOf(content) } };
}

function markOf(content: Uint8Array): Pick<FileMark, "sha256" | "bytes"> {
  return { sha256: createHash("sha256").update(content).digest("hex"), bytes: content.byteLength };
}

/** The files and the refusals of a round in one order, so that no order of making shows. */
export function makeManifest({ campaign, round, files, refused }: Manifest): Manifest {
  return {
    campaign,
    round,
    files: files.toSorted((one, other) => byCodeUnit(one.path, other.path)),
    refused: refused.toSorted((one, other) => byCodeUnit(one.id, other.id)),
  };
}

function byCodeUnit(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
