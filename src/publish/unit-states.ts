/** How each unit stands in a round: what was received, what was made, what needs attention. */

import { firstErrors } from "../diagnostics/first-error.ts";
import { findBody, kindOn, namesOn } from "../model/body.ts";
import { type AttentionRow, attentionRows } from "./attention-rows.ts";
import { describeFiling } from "./describe-filing.ts";
import type { Manifest, ManifestFile } from "./manifest.ts";
import { dossierName } from "./manifest.ts";
import type { Publication } from "./publication.ts";

export interface UnitState {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Empty in a phase in which units file nothing, and for the issuing body. */
  readonly filing: string;
  readonly dossier: LinkedDocument | undefined;
  readonly documents: readonly LinkedDocument[];
  readonly refused: readonly { readonly id: string; readonly because: readonly string[] }[];
  readonly attention: readonly AttentionRow[];
}

export interface LinkedDocument {
  readonly title: string;
  readonly pages: number;
  readonly pdf: string;
  readonly docx: string | undefined;
}

/** The issuing Party body first, then units in the order of their ids; only those that the round concerns. */
export function unitStates(publication: Publication, manifest: Manifest): UnitState[] {
  const { organisation, units } = publication.records;
  const ids = new Set([
    organisation.value.id,
    ...[
      ...units.keys(),
      ...manifest.files.map(({ path }) => unitOf(path)),
      ...manifest.refused.map(({ unit }) => unit),
    ].sort(),
  ]);
  return [...ids]
    .map((id) => unitState(publication, manifest, id))
    .filter(
      ({ documents, refused, attention, filing }) =>
        documents.length + refused.length + attention.length > 0 || filing !== "",
    );
}

function unitState(publication: Publication, manifest: Manifest, id: string): UnitState {
  const { records, round } = publication;
  const { asOf } = round.round.value;
  const body = findBody(records, id);
  const files = manifest.files.filter(({ path }) => unitOf(path) === id);
  const dossier = files.find(({ documentType }) => documentType === dossierName);
  return {
    id,
    name: (body && namesOn(body, asOf)?.name) ?? id,
    kind: (body && kindOn(body, asOf)) ?? "",
    filing: describeFiling(publication, id),
    dossier: dossier && linked(dossier, files),
    documents: files
      .filter((file) => file !== dossier && file.path.endsWith(".pdf"))
      .map((file) => linked(file, files)),
    refused: refusedOf(publication, manifest, id),
    attention: attentionRows(publication, id),
  };
}

function unitOf(path: string): string {
  return path.slice(0, path.indexOf("/"));
}

function linked({ path, title, pages }: ManifestFile, files: readonly ManifestFile[]): LinkedDocument {
  const docx = path.replace(/\.pdf$/, ".docx");
  return { title, pages, pdf: path, docx: files.find((file) => file.path === docx)?.path };
}

function refusedOf({ findings }: Publication, { refused }: Manifest, id: string): UnitState["refused"] {
  const firstErrorIn = firstErrors(findings);
  return refused
    .filter(({ unit }) => unit === id)
    .map(({ id: document, because }) => ({
      id: document,
      because: because.map((file) => {
        const error = firstErrorIn(file);
        if (error === undefined) return file;
        const { line } = error.place;
        return `${file}${line === undefined ? "" : `, dòng ${line}`}: ${error.message.vi}`;
      }),
    }));
}
