/** Prints one document, or a dossier of several, as one PDF: same input, same bytes. */

import type { DocumentTree } from "../../word/document-tree.ts";
import { type DrawnText, drawPages } from "./draw-pages.ts";
import { type Fonts, facesOf } from "./fonts.ts";
import { layOutDocument } from "./lay-out-document.ts";
import { labelPages } from "./page-labels.ts";
import { newPdfDocument } from "./pdf-document.ts";
import type { PdfDocument } from "./pdfmake-internals.ts";

export interface PdfPrint {
  /** Shown in the title bar of the viewer. */
  readonly title: string;
  /** Calendar date (`2025-04-09`) that the file says it was made on. */
  readonly date: string;
  /** One: a plain PDF. Several: a dossier, with a bookmark and page labels for each. */
  readonly documents: readonly PrintedDocument[];
}

export interface PrintedDocument {
  /** The bookmark's text. */
  readonly title: string;
  /** Stands before the page number in the viewer's page labels: `01-` makes `01-1`, `01-2`. */
  readonly label: string;
  readonly tree: DocumentTree;
}

export interface PrintedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Per document, all that was drawn, in drawing order. */
  readonly drawnText: readonly (readonly DrawnText[])[];
}

export async function printPdf(print: PdfPrint, fonts: Fonts): Promise<PrintedPdf> {
  const isDossier = print.documents.length > 1;
  const faces = facesOf(fonts);
  const documents = print.documents.map(({ tree, ...names }) => ({
    ...names,
    pages: layOutDocument(tree, faces),
  }));
  const pdf = newPdfDocument(print, faces);
  const drawnText = documents.map(({ pages, title }) =>
    drawPages({ pages, ...(isDossier && { bookmark: title }) }, pdf, faces),
  );
  if (isDossier) labelPages(documents, pdf);
  const bytes = await finish(pdf);
  return { bytes, pages: documents.reduce((sum, { pages }) => sum + pages.length, 0), drawnText };
}

function finish(pdf: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
    pdf.end();
  });
}
