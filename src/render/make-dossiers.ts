/** Documents laid out as one PDF, with bookmarks and page labels: a unit's dossier (hồ sơ), and files for the printer. */

import type { RefusedDocument } from "../model/document-job.ts";
import type { Dossier, RenderedDocument } from "../model/rendered-document.ts";
import type { DocumentTree } from "../word/document-tree.ts";
import type { Fonts } from "./pdf/fonts.ts";
import { printPdf } from "./pdf/print-pdf.ts";

export interface LaidOutDocument extends RenderedDocument {
  readonly tree: DocumentTree;
}

export interface DossierGiven {
  readonly refused: readonly RefusedDocument[];
  readonly fonts: Fonts;
  /** The types whose documents go into files for the printer instead. */
  readonly types: readonly string[];
}

/**
 * For each unit one dossier of its documents in their order, then each file that documents want to be printed in; none
 * where one of the documents that belong into it was refused.
 */
export async function makeDossiers(
  documents: readonly LaidOutDocument[],
  { refused, fonts, types }: DossierGiven,
): Promise<Dossier[]> {
  const isTogether = ({ id, unit }: RefusedDocument) => types.some((type) => isOfType(id, `${unit}/${type}`));
  const incomplete = new Set(refused.filter((each) => !isTogether(each)).map(({ unit }) => unit));
  const gathered = [...gather(documents).values()].filter(([first]) =>
    first?.job.printedTogether === undefined
      ? !incomplete.has(first?.job.unit ?? "")
      : !refused.some(({ id }) => isOfType(id, `${first.job.unit}/${first.job.template.type}`)),
  );
  const dossiers: Dossier[] = [];
  for (const each of gathered) dossiers.push(await makeDossier(each, fonts));
  return dossiers;
}

/** A refusal may stand for all documents of a type. */
function isOfType(id: string, type: string): boolean {
  return id === type || id.startsWith(`${type}-`);
}

/** The documents of each PDF: dossiers first, in the order of their units. */
function gather(documents: readonly LaidOutDocument[]): ReadonlyMap<string, readonly LaidOutDocument[]> {
  const gathered = new Map<string, LaidOutDocument[]>();
  const dossiers = documents.filter(({ job }) => job.printedTogether === undefined);
  const others = documents.filter(({ job }) => job.printedTogether !== undefined);
  for (const document of [...dossiers, ...others]) {
    const { unit, printedTogether } = document.job;
    const key = `${unit}/${printedTogether?.file ?? ""}`;
    const file = gathered.get(key);
    if (file === undefined) gathered.set(key, [document]);
    else file.push(document);
  }
  return gathered;
}

async function makeDossier(documents: readonly LaidOutDocument[], fonts: Fonts): Promise<Dossier> {
  const last = documents.at(-1)?.job;
  const together = last?.printedTogether;
  const dates = documents.map(({ job }) => job.date).toSorted();
  const { bytes, pages } = await printPdf(
    {
      title: together?.title ?? `Hồ sơ của ${last?.unitName}`,
      date: dates.at(-1) ?? "",
      documents: documents.map(({ job, tree }) => ({
        title: job.title,
        label: job.fileName.slice(0, job.fileName.indexOf("-") + 1),
        tree,
      })),
    },
    fonts,
  );
  return {
    unit: last?.unit ?? "",
    ...(together !== undefined &&
      last !== undefined && { together: { type: last.template.type, ...together } }),
    pdf: bytes,
    pages,
    documents: documents.map(({ job }) => job.id),
    inputs: [...new Set(documents.flatMap(({ job }) => job.inputs))].sort(),
  };
}
