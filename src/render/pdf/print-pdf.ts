/** Prints one document, or a dossier of several, as one PDF: same input, same bytes. */

import type { DocumentTree } from "../../word/document-tree.ts";
import { type DrawnText, drawPages, fontFamily } from "./draw-pages.ts";
import { type Fonts, facesOf } from "./fonts.ts";
import { layOutDocument } from "./lay-out-document.ts";
import { labelPages } from "./page-labels.ts";
import { type FontFamilies, type PdfDocument, PdfmakeDocument } from "./pdfmake-internals.ts";
import { prepareFont } from "./prepare-font.ts";

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
  /** Stands before the page number in the viewer's page labels. */
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
  const pdf = newPdf(print, fonts);
  const drawnText = documents.map(({ pages, title }) =>
    drawPages({ pages, ...(isDossier && { bookmark: title }) }, pdf),
  );
  if (isDossier) labelPages(documents, pdf);
  const bytes = await finish(pdf);
  return { bytes, pages: documents.reduce((sum, { pages }) => sum + pages.length, 0), drawnText };
}

function newPdf({ title, date }: PdfPrint, fonts: Fonts): PdfDocument {
  const made = noonOf(date);
  const info = { Title: title, Producer: "pdfmake", Creator: "ho-so", CreationDate: made, ModDate: made };
  return new PdfmakeDocument(
    familiesOf(fonts),
    {},
    {},
    {},
    {
      pdfVersion: "1.7",
      displayTitle: true,
      lang: "vi-VN",
      info,
      autoFirstPage: false,
      font: null,
    },
  );
}

/** pdfkit takes a date as an object; this one comes from the data, not from the clock. */
function noonOf(date: string): unknown {
  // biome-ignore lint/style/noRestrictedGlobals: the type that pdfkit asks for, made of a given date at a fixed time
  return new Date(`${date}T12:00:00Z`);
}

function familiesOf({ regular, bold, italic, boldItalic }: Fonts): FontFamilies {
  return {
    [fontFamily]: {
      normal: preparedFont(regular),
      bold: preparedFont(bold),
      italics: preparedFont(italic),
      bolditalics: preparedFont(boldItalic),
    },
  };
}

const preparedFonts = new WeakMap<Uint8Array, Buffer>();

function preparedFont(original: Uint8Array): Buffer {
  const known = preparedFonts.get(original);
  if (known !== undefined) return known;
  const prepared = Buffer.from(prepareFont(original));
  preparedFonts.set(original, prepared);
  return prepared;
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
