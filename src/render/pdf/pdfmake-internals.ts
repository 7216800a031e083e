/** The internals of pdfmake that printing reaches into, and no more of them: its document, its fonts, its renderer. The contract test holds them. */

import { createRequire } from "node:module";
import type { Readable } from "node:stream";

export interface PdfFont {
  /** Thousandths of the font size above the baseline. */
  readonly ascender: number;
}

/** An indirect object of the file. */
export interface PdfReference {
  end(): void;
}

export interface PdfDocument extends Readable {
  /** The catalogue; its dictionary is open to additions until `end`. */
  readonly _root: { readonly data: Record<string, unknown> };
  ref(data: Record<string, unknown>): PdfReference;
  provideFont(family: string, bold: boolean, italics: boolean): PdfFont;
  end(): void;
}

export interface PdfOptions {
  readonly pdfVersion: string;
  readonly displayTitle: boolean;
  readonly lang: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly autoFirstPage: false;
  readonly font: null;
}

export type FontFamilies = Readonly<
  Record<string, Readonly<Record<"normal" | "bold" | "italics" | "bolditalics", Uint8Array>>>
>;

/** A page as pdfmake's layout would hand it to the renderer. */
export interface RenderPage {
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly items: readonly RenderItem[];
}

export type RenderItem =
  | { readonly type: "line"; readonly item: RenderLine }
  | { readonly type: "vector"; readonly item: RenderVector };

export interface RenderLine {
  readonly x: number;
  readonly y: number;
  readonly inlines: readonly RenderInline[];
  getHeight(): number;
  /** From the line's `y` to its baseline. */
  getAscenderHeight(): number;
  /** Makes a bookmark of the page. */
  readonly _outline?: { readonly text: string };
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
}

type DocumentConstructor = new (
  fonts: FontFamilies,
  images: object,
  patterns: object,
  attachments: object,
  options: PdfOptions,
) => PdfDocument;

const require = createRequire(import.meta.url);

export const PdfmakeDocument: DocumentConstructor = require("pdfmake/js/PDFDocument.js").default;
export const PdfmakeRenderer: new (document: PdfDocument) => PdfRenderer =
  require("pdfmake/js/Renderer.js").default;
