/** The internals of pdfmake that printing reaches into, and no more of them: its document and what it asks of fonts. The contract test holds them. */

import { createRequire, Module } from "node:module";
import type { Readable } from "node:stream";

/** A font: its text is asked for by what we draw, its end by pdfmake at the document's end. */
export interface PdfFont {
  /** Its name in the page's content. */
  readonly id: string;
  /** The codes of a text, in hexadecimal. */
  encode(text: string): string;
  ref(): PdfReference;
  finalize(): void;
}

/** An indirect object of the file. */
export interface PdfReference {
  readonly data: Record<string, unknown>;
  /** Whether a stream is deflated. */
  compress: boolean;
  end(stream?: Uint8Array): void;
}

export interface PdfInfo {
  readonly Title: string;
  readonly Producer: string;
  readonly Creator: string;
  readonly CreationDate: object;
  readonly ModDate: object;
}

export interface PdfDocument extends Readable {
  /** The catalogue; its dictionary is open to additions until `end`. */
  readonly _root: { readonly data: Record<string, unknown> & { readonly StructTreeRoot: PdfReference } };
  /** The fonts that are finished at the document's end. */
  readonly _fontFamilies: Record<string, PdfFont>;
  readonly outline: PdfOutline;
  /** The page that was begun last. */
  readonly page: PdfPage;
  readonly info: PdfInfo;
  /** Writes the XML metadata, at the document's end. */
  endMetadata(): void;
  /** Begins a page of this width and height, pt; its places count from the upper left corner. */
  addPage(options: { readonly size: readonly [width: number, height: number] }): void;
  /** Where the next object will stand in the file. */
  _offset: number;
  /** Adds text, which pdfkit ends with a new line, or bytes to the file. */
  _write(data: string | Uint8Array): void;
  /** Ends the page that was begun last; called before a page is begun and at the document's end. */
  flushPages(): void;
  /** Adds operators to the page that was begun last. */
  addContent(operators: string): PdfDocument;
  ref(data: Record<string, unknown>): PdfReference;
  provideFont(family: string, bold: boolean, italics: boolean): PdfFont;
  end(): void;
}

export interface PdfPage {
  /** Open to additions until the next page is begun. */
  readonly dictionary: PdfReference;
  readonly xobjects: Record<string, PdfReference>;
  readonly fonts: Record<string, PdfReference>;
  /** pt */
  readonly height: number;
  /** Adds to the page's content. */
  write(operators: string): void;
}

export interface PdfOutline {
  /** Makes a bookmark to the page that was begun last. */
  addItem(title: string, options: { readonly fit: boolean }): void;
}

export interface PdfOptions {
  readonly pdfVersion: string;
  readonly displayTitle: boolean;
  /** Makes the roots of the logical structure, which are finished at the document's end. */
  readonly tagged: true;
  readonly lang: string;
  readonly info: PdfInfo;
  readonly autoFirstPage: false;
  readonly font: null;
}

type DocumentConstructor = new (
  fonts: object,
  images: object,
  patterns: object,
  attachments: object,
  options: PdfOptions,
) => PdfDocument;

// biome-ignore lint/plugin: the origin from which Node looks a package up; it reaches no output
const require = createRequire(import.meta.url);

/** Libraries that pdfkit loads at once, for fonts and line breaks, which are our own: they take longer than all the rest of it. */
const unused = ["fontkit", "linebreak"];

export const PdfmakeDocument: DocumentConstructor = requireDocument();

/** Loads pdfmake's document with nothing in the place of these libraries; whoever asks for them later gets them. */
function requireDocument(): DocumentConstructor {
  const document = "pdfmake/js/PDFDocument.js";
  const fromPdfkit = createRequire(createRequire(require.resolve(document)).resolve("pdfkit"));
  const paths = unused
    .map((name) => fromPdfkit.resolve(name))
    .filter((path) => require.cache[path] === undefined);
  for (const path of paths) require.cache[path] = Object.assign(new Module(path), { loaded: true });
  const { default: loaded } = require(document);
  for (const path of paths) delete require.cache[path];
  return loaded;
}
