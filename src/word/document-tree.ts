/** A Word document as it is meant on paper: every property resolved, every length in points, no layout. */

import type { JpegImage } from "./read-jpeg.ts";
import type { PngImage } from "./read-png.ts";

export interface DocumentTree {
  /** At least one; each begins on a new page. */
  readonly sections: readonly Section[];
  /** Distance between the tab stops that nobody set, pt. */
  readonly defaultTabStop: number;
}

export interface Section {
  readonly page: PageGeometry;
  /** The first page has a header and a footer of its own (`w:titlePg`). */
  readonly titlePage: boolean;
  /** The number of the section's first page; without it, counting goes on. */
  readonly firstPageNumber?: number;
  readonly headers: PageFurniture;
  readonly footers: PageFurniture;
  readonly blocks: readonly Block[];
}

/** Lengths in pt. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly margins: Sides<number>;
  /** From the paper's upper edge to the header. */
  readonly headerDistance: number;
  /** From the footer to the paper's lower edge. */
  readonly footerDistance: number;
}

/** What stands in the margin of the first page, and of the others. */
export interface PageFurniture {
  readonly first: readonly Block[];
  readonly default: readonly Block[];
}

export interface Sides<Value> {
  readonly top: Value;
  readonly right: Value;
  readonly bottom: Value;
  readonly left: Value;
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly properties: ParagraphProperties;
  /** Look of the paragraph mark: it gives an empty paragraph its height. */
  readonly mark: RunProperties;
  readonly number?: ListNumber;
  readonly inlines: readonly Inline[];
}

export interface ParagraphProperties {
  readonly wordStyle: string;
  readonly alignment: Alignment;
  readonly indent: Indent;
  readonly spacing: ParagraphSpacing;
  readonly tabs: readonly TabStop[];
  readonly borders: { readonly top?: Border; readonly bottom?: Border };
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly widowControl: boolean;
  readonly pageBreakBefore: boolean;
  /** The paragraph stands on its own place of the page; neighbours of one frame stand in it together. */
  readonly frame?: Frame;
  /** The paragraph is a heading of this level (`w:outlineLvl`), the highest being 0. */
  readonly outlineLevel?: number;
}

/** A place on the page, pt from the paper's upper left corner; as tall as what stands in it. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export type Alignment = "left" | "center" | "right" | "both";

/** Lengths in pt; a negative `firstLine` is a hanging indent. */
export interface Indent {
  readonly left: number;
  readonly right: number;
  readonly firstLine: number;
}

export interface ParagraphSpacing {
  readonly before: number;
  readonly after: number;
  /** No gap between neighbours of the same word style. */
  readonly contextual: boolean;
  readonly line: LineSpacing;
}

/** `auto`: a multiple of the line's own height; `exact` and `atLeast`: pt. */
export interface LineSpacing {
  readonly rule: "auto" | "exact" | "atLeast";
  readonly value: number;
}

export interface TabStop {
  /** From the text area's left edge, pt. */
  readonly position: number;
  readonly alignment: "left" | "center" | "right" | "decimal";
  /** The character that fills the gap; without it, nothing. */
  readonly leader?: string;
}

export interface Border {
  /** Thickness, pt. */
  readonly width: number;
  /** Six hexadecimal digits. */
  readonly color: string;
  /** Distance from the text, pt. */
  readonly space: number;
  readonly dashed: boolean;
}

export interface RunProperties {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly caps: boolean;
  /** pt */
  readonly size: number;
  /** Six hexadecimal digits. */
  readonly color: string;
  readonly verticalAlign: "baseline" | "superscript" | "subscript";
}

export interface ListNumber {
  readonly text: string;
  /** The list (`w:numId`) that the paragraph belongs to. */
  readonly list: string;
  /** From 0. */
  readonly level: number;
  /** How the level writes its numbers (`w:numFmt`). */
  readonly format: string;
  readonly properties: RunProperties;
  readonly alignment: "left" | "center" | "right";
  readonly followedBy: "tab" | "space" | "nothing";
}

export type Inline =
  | { readonly kind: "text"; readonly text: string; readonly properties: RunProperties }
  | { readonly kind: "tab"; readonly properties: RunProperties }
  | { readonly kind: "lineBreak"; readonly properties: RunProperties }
  | { readonly kind: "pageBreak"; readonly properties: RunProperties }
  | { readonly kind: "field"; readonly field: PageField; readonly properties: RunProperties }
  | { readonly kind: "picture"; readonly picture: Picture; readonly properties: RunProperties };

/** A picture that stands on the line like a letter; lengths in pt. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Says in words what it shows. */
  readonly alternative: string;
  readonly image: PngImage | JpegImage;
}

/** The number of the page, or the count of the document's pages. */
export type PageField = "page" | "pageCount";

export interface Table {
  readonly kind: "table";
  readonly alignment: "left" | "center" | "right";
  /** From the text area's left edge to the first grid line of a left-aligned table, pt. */
  readonly indent: number;
  /** Widths between grid lines, pt. */
  readonly grid: readonly number[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Repeated at the top of every page that the table goes on to. */
  readonly header: boolean;
  readonly cantSplit: boolean;
  readonly height?: { readonly rule: "atLeast" | "exact"; readonly value: number };
}

export interface TableCell {
  /** Index of the grid column that it starts in. */
  readonly column: number;
  readonly columnSpan: number;
  /** `continue`: covered by the cell above. */
  readonly verticalMerge?: "restart" | "continue";
  readonly verticalAlign: "top" | "center" | "bottom";
  readonly margins: Sides<number>;
  /** As the cell itself wants them; what a neighbour wants counts too. */
  readonly borders: Partial<Sides<Border>>;
  /** Six hexadecimal digits. */
  readonly fill?: string;
  readonly blocks: readonly Block[];
}
