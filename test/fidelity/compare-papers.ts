/** Prints papers with LibreOffice, compares them with our own, prints the report, and writes pictures if asked. */

import { comparePdfs } from "./compare-rows.ts";
import { joinPages } from "./join-pages.ts";
import { printWithLibreOffice } from "./libreoffice.ts";
import { type ComparedDocument, printReport } from "./report.ts";

export interface PaperToCompare {
  readonly name: string;
  /** The Word file that LibreOffice prints. */
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array;
}

export function comparePapers(papers: readonly PaperToCompare[]): readonly ComparedDocument[] {
  const oracle = printWithLibreOffice(papers.map(({ docx }) => docx));
  const compared = papers.map(({ name, pdf }, index) =>
    compare(name, { ours: pdf, oracle: oracle[index] ?? new Uint8Array() }),
  );
  printReport(compared);
  return compared;
}

/** The folder that pictures are asked for in. */
const pictures = process.env.HO_SO_PICTURES;

function compare(
  name: string,
  pdfs: { readonly ours: Uint8Array; readonly oracle: Uint8Array },
): ComparedDocument {
  if (pictures !== undefined) joinPages(pictures, name, pdfs);
  return { name, ...comparePdfs(pdfs.ours, pdfs.oracle) };
}
