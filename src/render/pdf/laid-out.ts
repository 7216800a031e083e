/** What layout hands to drawing: pages of lines, rules and fills, in points from the page's upper left corner. */

import type { Paragraph, Picture, RunProperties } from "../../word/document-tree.ts";

/** What a drawn text is; only `text` is written in the Word file as such. */
export type Mark = "text" | "listNumber" | "leader" | "picture";

/** Where on the page it is drawn. */
export type Region = "body" | "repeatedHeader" | "header" | "footer";

/** A text of one look at one place of a line, or a picture that stands on it. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  /** Stretched spaces included. */
  readonly width: number;
  readonly properties: RunProperties;
  readonly mark: Mark;
  /** A tab or a break stands between the text before and this one. */
  readonly separated: boolean;
  readonly picture?: Picture;
}

export interface Line {
  readonly fragments: readonly Fragment[];
  readonly height: number;
  /** What the line needs at the foot of a page, where the space below it may fall away. */
  readonly natural: number;
  /** From the line's top to its baseline. */
  readonly ascent: number;
  /** The text asks for a new page here. */
  readonly pageBreakAfter: boolean;
  /** Where the line's paragraph stands in the document, for putting the drawn text into reading order. */
  readonly paragraph: number;
  /** The paragraph itself, for the structure of the PDF. */
  readonly source: Paragraph;
}

export interface PlacedLine {
  readonly kind: "line";
  readonly line: Line;
  readonly x: number;
  readonly baseline: number;
  readonly region: Region;
}

export interface Rule {
  readonly kind: "rule";
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly color: string;
  readonly dashed: boolean;
}

export interface Fill {
  readonly kind: "fill";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
}

export type PageItem = PlacedLine | Rule | Fill;

export interface LaidOutPage {
  readonly width: number;
  readonly height: number;
  /** The number that the page's header prints. */
  readonly number: number;
  /** The position of its section in the document, from 0. */
  readonly section: number;
  readonly items: readonly PageItem[];
  /** The lines of the text that a frame stands on: Word would let them flow around it. */
  readonly coveredByFrames: readonly Line[];
  /** The lines that don't fit into rows of exact height: Word would cut them off. */
  readonly cutByRows: readonly Line[];
}
