/** A unit's dossier (hồ sơ): its documents of the round laid out as one PDF, with bookmarks and page labels. */

import type { RefusedDocument } from "../model/document-job.ts";
import type { Dossier, RenderedDocument } from "../model/rendered-document.ts";
import type { DocumentTree } from "../word/document-tree.ts";
import type { Fonts } from "./pdf/fonts.ts";
import { printPdf } from "./pdf/print-pdf.ts";

export interface LaidOutDocument extends RenderedDocument {
  readonly tree: DocumentTree;
}

/** One dossier for each unit that has documents, in their order; none where one of its documents was refused. */
export async function makeDossiers(
  documents: readonly LaidOutDocument[],
  { refused, fonts }: { readonly refused: readonly RefusedDocument[]; readonly fonts: Fonts },
): Promise<Dossier[]> {
  const incomplete = new Set(refused.map(({ unit }) => unit));
  const units = [...new Set(documents.map(({ job }) => job.unit))].filter((unit) => !incomplete.has(unit));
  const dossiers: Dossier[] = [];
  for (const unit of units) {
    dossiers.push(
      await makeDossier(
        unit,
        documents.filter(({ job }) => job.unit === unit),
        fonts,
      ),
    );
  }
  return dossiers;
}

async function makeDossier(
  unit: string,
  documents: readonly LaidOutDocument[],
  fonts: Fonts,
): Promise<Dossier> {
  const { bytes, pages } = await printPdf(
    {
      title: `Hồ sơ của ${documents.at(-1)?.job.unitName}`,
      date:
        documents
          .map(({ job }) => job.date)
          .toSorted()
          .at(-1) ?? "",
      documents: documents.map(({ job, tree }) => ({
        title: job.title,
        label: job.fileName.slice(0, "00-".length),
        tree,
      })),
    },
    fonts,
  );
  return {
    unit,
    pdf: bytes,
    pages,
    documents: documents.map(({ job }) => job.id),
    inputs: [...new Set(documents.flatMap(({ job }) => job.inputs))].sort(),
  };
}
