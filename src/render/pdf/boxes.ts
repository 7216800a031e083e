/** A document as a column of boxes, which pages are filled with: lines of text and rows of tables, in points. */

import type { Border, Frame, TableCell } from "../../word/document-tree.ts";
import type { Line } from "./laid-out.ts";

export type Box = LineBox | RowBox;

interface BoxCommon {
  /** Space above; it falls away at the top of a page that the text overflows to. */
  readonly gap: number;
  readonly height: number;
  /** No page may end between this box and the next. */
  readonly keepWithNext: boolean;
  /** The text asks for a new page before this box. */
  readonly breakBefore: boolean;
  /** What stands at fixed places of the page that the box comes to. */
  readonly frames?: readonly FrameBoxes[];
}

export interface FrameBoxes {
  readonly frame: Frame;
  readonly boxes: readonly Box[];
  readonly height: number;
}

export interface LineBox extends BoxCommon {
  readonly kind: "line";
  readonly line: Line;
  /** From the box's top to the line's: what a border above takes. */
  readonly lineTop: number;
  readonly rules: readonly BoxRule[];
  /** The space above its paragraph; LibreOffice gives it to the part of a cell on the next page too. */
  readonly spaceBefore: number;
  /** The space below its paragraph; a cell that goes on has it at the foot of its page too. */
  readonly spaceAfter: number;
  readonly endsParagraph: boolean;
}

/** A paragraph's border: a horizontal line, its middle `y` below the box's top. */
export interface BoxRule {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly border: Border;
}

export interface RowBox extends BoxCommon {
  readonly kind: "row";
  readonly table: TableLayout;
  readonly row: number;
  /** Height without the lines above and below. */
  readonly contentHeight: number;
  readonly cells: readonly CellBox[];
  readonly splittable: boolean;
  /** Of a row that may be split only because no page could hold it: the height of a page below the table's head, pt. */
  readonly pageHeight?: number;
  /** The tallest line of the merged cells that end here, pt; 0 without any. */
  readonly mergedLine: number;
  /** The row goes on on the next page. */
  readonly goesOn?: boolean;
}

/** What all rows of a table share. */
export interface TableLayout {
  /** Places of the grid lines, one more than columns, from the text area's left edge. */
  readonly gridLines: readonly number[];
  /** Thickness of the line above each row, and below the last. */
  readonly lineWidths: readonly number[];
  readonly cells: readonly (readonly TableCell[])[];
  /** The rows that every page repeats. */
  readonly headers: readonly RowBox[];
}

export interface CellBox {
  readonly cell: TableCell;
  /** What the cell holds; of vertically merged cells, the first holds all. */
  readonly boxes: readonly Box[];
  /** Height of the boxes with the space below the last one. */
  readonly height: number;
  /** The number of rows that the cell covers. */
  readonly rowSpan: number;
  /** What there is for the boxes, pt, where no row can grow for them. */
  readonly room?: number;
}

/** A row on the page: where its content begins and ends, pt from the page's top. */
export interface RowBand {
  readonly box: RowBox;
  readonly top: number;
  readonly bottom: number;
  readonly repeated: boolean;
}

/** Whether a box, whatever stands before it, is a paragraph's first line. */
export function beginsParagraph(before: Box | undefined): boolean {
  return before?.kind !== "line" || before.endsParagraph;
}

/** The height of boxes in a column, with the gaps above them. */
export function heightOf(boxes: readonly Box[]): number {
  return boxes.reduce((sum, { gap, height }) => sum + gap + height, 0);
}

/** What a box needs at the foot of a page. */
export function naturalHeight(box: Box): number {
  return box.kind === "line" ? box.height - box.line.height + box.line.natural : box.height;
}
