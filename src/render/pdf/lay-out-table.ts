/** Lays out a table of fixed columns: heights of its rows, and what stands in each cell. */

import type { Block, Border, Table, TableCell, TableRow } from "../../word/document-tree.ts";
import type { Box, CellBox, RowBox, TableLayout } from "./boxes.ts";
import { roundColumns } from "./round-columns.ts";

/** Lays out what is in a cell; handed in because tables and blocks contain each other. */
export type StackBlocks = (
  blocks: readonly Block[],
  width: number,
) => { readonly boxes: readonly Box[]; readonly height: number };

/** @param width of the text area, pt */
export function layOutTable(asRead: Table, width: number, stackBlocks: StackBlocks): readonly RowBox[] {
  const grid = roundColumns(asRead.grid);
  const table = { ...asRead, grid, rows: asRead.rows.map(withEvenMargins) };
  const cells = table.rows.map((row) => row.cells);
  const lineWidths = lineWidthsOf(cells);
  const cellBoxes = table.rows.map((_, row) => cellsOf(table, row, stackBlocks));
  const heights = rowHeights(table.rows, cellBoxes, lineWidths);
  const headers: RowBox[] = [];
  const hasBody = table.rows.some(({ header }) => !header);
  const layout: TableLayout = { gridLines: gridLinesOf(table, width), lineWidths, cells, headers };
  const boxes = table.rows.map((row, index): RowBox => {
    const contentHeight = heights[index] ?? 0;
    const above = index === 0 ? (lineWidths[0] ?? 0) : 0;
    return {
      kind: "row",
      table: layout,
      row: index,
      contentHeight,
      height: above + contentHeight + (lineWidths[index + 1] ?? 0),
      cells: (cellBoxes[index] ?? []).map((box) => withRoom(box, index, { table, heights, lineWidths })),
      mergedLine: mergedLineOf(cellBoxes, index),
      splittable: !row.cantSplit && !(row.header && hasBody) && row.height?.rule !== "exact",
      gap: 0,
      keepWithNext: row.header ? index < table.rows.length - 1 : keepsWithNext(row),
      breakBefore: index === 0 && startsNewPage(row),
    };
  });
  if (hasBody) headers.push(...boxes.filter((_, index) => table.rows[index]?.header));
  return boxes;
}

/** What one cell of a row has above and below its text, all its cells have. */
function withEvenMargins(row: TableRow): TableRow {
  const top = Math.max(...row.cells.map(({ margins }) => margins.top));
  const bottom = Math.max(...row.cells.map(({ margins }) => margins.bottom));
  const cells = row.cells.map((cell) => ({ ...cell, margins: { ...cell.margins, top, bottom } }));
  return { ...row, cells };
}

function gridLinesOf({ alignment, indent, grid }: Table, width: number): readonly number[] {
  const whole = grid.reduce((sum, column) => sum + column, 0);
  const rest = width - whole;
  let x = { left: indent, center: rest / 2, right: rest }[alignment];
  return [x, ...grid.map((column) => (x += column))];
}

/** A line is as thick as the thickest border on it. */
function lineWidthsOf(rows: readonly (readonly TableCell[])[]): readonly number[] {
  const widest = (cells: readonly TableCell[] | undefined, side: "top" | "bottom"): number =>
    Math.max(0, ...(cells ?? []).map(({ borders }) => borders[side]?.width ?? 0));
  return Array.from({ length: rows.length + 1 }, (_, line) =>
    Math.max(widest(rows[line - 1], "bottom"), widest(rows[line], "top")),
  );
}

/** Word keeps a row with the next one when its first paragraph wants it. */
function keepsWithNext({ cells }: TableRow): boolean {
  const first = cells[0]?.blocks[0];
  return first?.kind === "paragraph" && first.properties.keepNext;
}

function startsNewPage({ cells }: TableRow): boolean {
  const first = cells[0]?.blocks[0];
  return first?.kind === "paragraph" && first.properties.pageBreakBefore;
}

function cellsOf(table: Table, row: number, stackBlocks: StackBlocks): readonly CellBox[] {
  return (table.rows[row]?.cells ?? []).map((cell) => {
    const covered = cell.verticalMerge === "continue";
    const { boxes, height } = covered
      ? { boxes: [], height: 0 }
      : stackBlocks(cell.blocks, contentWidth(cell, table.grid));
    return { cell, boxes, height, rowSpan: rowSpanOf(table.rows, row, cell) };
  });
}

function contentWidth({ column, columnSpan, margins }: TableCell, grid: readonly number[]): number {
  const columns = grid.slice(column, column + columnSpan);
  return columns.reduce((sum, width) => sum + width, 0) - margins.left - margins.right;
}

function rowSpanOf(rows: readonly TableRow[], row: number, cell: TableCell): number {
  if (cell.verticalMerge !== "restart") return 1;
  let span = 1;
  while (
    rows[row + span]?.cells.some((each) => each.column === cell.column && each.verticalMerge === "continue")
  ) {
    span += 1;
  }
  return span;
}

/** A merged cell that needs more than its rows makes the last of them taller. */
function rowHeights(
  rows: readonly TableRow[],
  cells: readonly (readonly CellBox[])[],
  lineWidths: readonly number[],
): readonly number[] {
  const heights = rows.map((row, index) => ownHeight(row, cells[index] ?? [], lineWidths[index] ?? 0));
  cells.forEach((inRow, index) => {
    for (const box of inRow.filter(({ rowSpan }) => rowSpan > 1)) {
      const last = index + box.rowSpan - 1;
      const missing = Math.max(0, neededHeight(box) - heightOfRows(index, last, { heights, lineWidths }));
      if (rows[last]?.height?.rule !== "exact") heights[last] = (heights[last] ?? 0) + missing;
    }
  });
  return heights;
}

/** The tallest line of the merged cells that end in a row, pt. */
function mergedLineOf(cells: readonly (readonly CellBox[])[], row: number): number {
  const ending = cells.flatMap((inRow, index) =>
    inRow.filter(({ rowSpan }) => rowSpan > 1 && index + rowSpan - 1 === row),
  );
  return Math.max(0, ...ending.flatMap(({ boxes }) => boxes.map(({ height }) => height)));
}

/** The height that a row is given holds the line above it. */
function ownHeight({ height }: TableRow, cells: readonly CellBox[], lineAbove: number): number {
  const given = Math.max(0, (height?.value ?? 0) - lineAbove);
  if (height?.rule === "exact") return given;
  return Math.max(given, ...cells.map((box) => (box.rowSpan > 1 ? 0 : neededHeight(box))));
}

interface RowHeights {
  readonly table: Table;
  readonly heights: readonly number[];
  readonly lineWidths: readonly number[];
}

/** The last of the rows that a cell covers grows for it, unless its height is exact. */
function withRoom(box: CellBox, row: number, { table, heights, lineWidths }: RowHeights): CellBox {
  const last = row + box.rowSpan - 1;
  if (table.rows[last]?.height?.rule !== "exact") return box;
  const { top, bottom } = box.cell.margins;
  return { ...box, room: heightOfRows(row, last, { heights, lineWidths }) - top - bottom };
}

/** With the lines between them. */
function heightOfRows(
  first: number,
  last: number,
  { heights, lineWidths }: Omit<RowHeights, "table">,
): number {
  const inner = lineWidths.slice(first + 1, last + 1).reduce((sum, width) => sum + width, 0);
  return heights.slice(first, last + 1).reduce((sum, height) => sum + height, inner);
}

function neededHeight({ cell, height }: CellBox): number {
  return cell.margins.top + height + cell.margins.bottom;
}

/** The thicker of two borders that meet on one line. */
export function thicker(one: Border | undefined, other: Border | undefined): Border | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.width > one.width ? other : one;
}
