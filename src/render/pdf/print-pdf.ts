/** Prints one document, or a dossier of several, as one PDF: same input, same bytes. */

import type { DocumentTree } from "../../word/document-tree.ts";
import { buildStructure } from "./build-structure.ts";
import { type DrawnText, drawPages } from "./draw-pages.ts";
import { EmbeddedPictures } from "./embed-pictures.ts";
import { type Fonts, facesOf } from "./fonts.ts";
import type { LaidOutPage, Line } from "./laid-out.ts";
import { layOutDocument } from "./lay-out-document.ts";
import { ContentMarker } from "./mark-content.ts";
import { labelPages } from "./page-labels.ts";
import { newPdfDocument } from "./pdf-document.ts";
import type { PdfDocument } from "./pdfmake-internals.ts";
import { addElement, type StructureElement } from "./structure-tree.ts";
import { writeStructure } from "./write-structure.ts";

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
  /** Per document, its pages as they were laid out. */
  readonly layouts: readonly (readonly LaidOutPage[])[];
  /** Texts of the lines that frames stand on, of all documents. */
  readonly coveredByFrames: readonly string[];
  /** Texts of the lines that rows of exact height have no room for, of all documents. */
  readonly cutByRows: readonly string[];
}

export async function printPdf(print: PdfPrint, fonts: Fonts): Promise<PrintedPdf> {
  const isDossier = print.documents.length > 1;
  const faces = facesOf(fonts);
  const document = newPdfDocument(print, faces);
  const marker = new ContentMarker(document);
  const pictures = new EmbeddedPictures(document);
  const root: StructureElement = { type: "Document", children: [] };
  const drawn = print.documents.map(({ tree, title, label }) => {
    const parent = isDossier ? addElement(root, { type: "Part", title }) : root;
    const structure = buildStructure(tree, parent);
    const pages = layOutDocument(tree, faces);
    const bookmark = isDossier ? { bookmark: title } : {};
    const texts = drawPages({ pages, structure, ...bookmark }, { document, faces, marker, pictures });
    return { label, pages, texts };
  });
  if (isDossier) labelPages(drawn, document);
  writeStructure(root, marker.pages, document);
  const pages = drawn.flatMap((each) => each.pages);
  return {
    bytes: await finish(document),
    pages: pages.length,
    layouts: drawn.map(({ pages }) => pages),
    drawnText: drawn.map(({ texts }) => texts),
    coveredByFrames: pages.flatMap((page) => page.coveredByFrames.map(textOf)),
    cutByRows: pages.flatMap((page) => page.cutByRows.map(textOf)),
  };
}

function textOf({ fragments }: Line): string {
  return fragments.map(({ text }) => text).join("");
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
