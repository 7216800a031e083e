/** The internals of pdfmake that printing reaches into, and no more of them: its document, its fonts, its renderer. The contract test holds them. */

import { createRequire } from "node:module";
import type { Readable } from "node:stream";

/** What pdfkit asks of a font while it writes text, and at the document's end. */
export interface PdfFont {
  readonly id: string;
  /** Thousandths of the font size above the baseline. */
  readonly ascender: number;
  readonly descender: number;
  readonly lineGap: number;
  encode(text: string): [codes: string[], positions: GlyphPosition[]];
  widthOfString(text: string, size: number): number;
  lineHeight(size: number): number;
  ref(): PdfReference;
  finalize(): void;
}

/** In thousandths of the font size. */
export interface GlyphPosition {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  readonly advanceWidth: number;
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
  /** Adds operators to the page that was begun last. */
  addContent(operators: string): void;
  ref(data: Record<string, unknown>): PdfReference;
  provideFont(family: string, bold: boolean, italics: boolean): PdfFont;
  end(): void;
}

export interface PdfPage {
  /** Open to additions until the next page is begun. */
  readonly dictionary: PdfReference;
  readonly xobjects: Record<string, PdfReference>;
  /** pt */
  readonly height: number;
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

/** A page as pdfmake's layout would hand it to the renderer. */
export interface RenderPage {
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly items: readonly RenderItem[];
}

export type RenderItem =
  | { readonly type: "line"; readonly item: RenderLine }
  | { readonly type: "vector"; readonly item: RenderVector }
  | { readonly type: "image"; readonly item: object };

export interface RenderLine {
  readonly x: number;
  readonly y: number;
  readonly inlines: readonly RenderInline[];
  getHeight(): number;
  /** From the line's `y` to its baseline. */
  getAscenderHeight(): number;
}

export interface RenderInline {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly font: PdfFont;
  readonly fontSize: number;
  readonly color: string;
}

export type RenderVector =
  | {
      readonly type: "line";
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly lineWidth: number;
      readonly lineColor: string;
      readonly dash?: { readonly length: number };
    }
  | {
      readonly type: "rect";
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly color: string;
    };

interface PdfRenderer {
  renderPages(pages: readonly RenderPage[]): void;
  renderLine(line: RenderLine, x: number, y: number): void;
  renderVector(vector: RenderVector): void;
  renderImage(image: object): void;
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

export const PdfmakeDocument: DocumentConstructor = require("pdfmake/js/PDFDocument.js").default;
export const PdfmakeRenderer: new (document: PdfDocument) => PdfRenderer =
  require("pdfmake/js/Renderer.js").default;
