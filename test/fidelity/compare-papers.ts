/** Prints papers with LibreOffice, compares them with our own, and prints the report. */

import { comparePdfs } from "./compare-rows.ts";
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
  const compared = papers.map(({ name, pdf }, index) => ({
    name,
    ...comparePdfs(pdf, oracle[index] ?? new Uint8Array()),
  }));
  printReport(compared);
  return compared;
}
