/** Prints the PDF of one Word file, from its entries: what the program makes of a filled template. */

import { expect } from "vitest";
import { printPdf } from "../../src/render/pdf/print-pdf.ts";
import type { DocumentTree } from "../../src/word/document-tree.ts";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import type { WordEntries } from "../../src/word/word-entries.ts";
import { fonts } from "../support/fonts.ts";

/** A paper that the reader refuses fails the test. */
export async function printPaper(entries: WordEntries): Promise<Uint8Array> {
  return printTree(readPaper(entries));
}

export function readPaper(entries: WordEntries): DocumentTree {
  const { value, diagnostics } = readDocumentTree(entries, "paper.docx");
  expect(diagnostics.map(({ code, message }) => `${code} ${message.en}`)).toEqual([]);
  return value;
}

async function printTree(tree: DocumentTree): Promise<Uint8Array> {
  const documents = [{ title: "paper", label: "paper", tree }];
  return (await printPdf({ title: "paper", date: "2025-04-09", documents }, fonts)).bytes;
}
