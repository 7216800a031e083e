/** Prints papers with LibreOffice, compares them with our own, prints the report, and writes pictures if asked. */

import type { DocumentTree } from "../../src/word/document-tree.ts";
import { readPdfText } from "../support/pdf-text.ts";
import { unzipWord } from "../support/zip-word.ts";
import { compareRows } from "./compare-rows.ts";
import { type Explanation, explainDifferences } from "./explain-differences.ts";
import { joinPages } from "./join-pages.ts";
import { printWithLibreOffice } from "./libreoffice.ts";
import { readPaper } from "./print-paper.ts";
import { readRows } from "./read-rows.ts";
import { type ComparedDocument, printReport } from "./report.ts";

export interface PaperToCompare {
  readonly name: string;
  /** The Word file that LibreOffice prints. */
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array;
  /** What the PDF was laid out from, if not from the Word file as it is. */
  readonly tree?: DocumentTree;
}

export function comparePapers(papers: readonly PaperToCompare[]): readonly ComparedDocument[] {
  const printed = printWithLibreOffice(papers.map(({ docx }) => docx));
  const compared = papers.map((paper, index) => {
    const oracle = printed[index] ?? new Uint8Array();
    if (pictures !== undefined) joinPages(pictures, paper.name, { ours: paper.pdf, oracle });
    return comparePaper(paper, oracle);
  });
  printReport(compared);
  return compared;
}

/** The folder that pictures are asked for in. */
const pictures = process.env.HO_SO_PICTURES;

/** @param oracle the PDF that LibreOffice printed */
export function comparePaper(paper: PaperToCompare, oracle: Uint8Array): ComparedDocument {
  const { name, docx, pdf, tree = readPaper(unzipWord(docx)) } = paper;
  const [ourPages, oraclePages] = [readPdfText(pdf), readPdfText(oracle)];
  const [ours, others] = [readRows(ourPages), readRows(oraclePages)];
  const compared = compareRows(ours, others);
  const isEqual = compared.samePage === compared.rows;
  return {
    name,
    pages: { ours: ourPages.length, oracle: oraclePages.length },
    ...compared,
    ...(isEqual ? nothingToExplain : explainDifferences(tree, { ours, oracle: others })),
  };
}

const nothingToExplain: Explanation = { classes: new Map(), unknown: [] };
