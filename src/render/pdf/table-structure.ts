/** Tables of a PDF's structure: rows, heads of columns, cells with the columns and rows that they cover. */

import type { Block, Table, TableCell, TableRow } from "../../word/document-tree.ts";
import { addElement, type StructureElement } from "./structure-tree.ts";

/**
 * Word has one kind of table for data and for placing texts side by side. Data have a head, or lines and more than
 * one row and column; what is left places texts, as in a letterhead or over a signature.
 */
export function isDataTable({ rows, grid }: Table): boolean {
  if (rows.some(({ header }) => header)) return true;
  const hasLines = rows.some(({ cells }) => cells.some(({ borders }) => Object.keys(borders).length > 0));
  return hasLines && rows.length > 1 && grid.length > 1;
}

export interface CellElement {
  readonly blocks: readonly Block[];
  readonly element: StructureElement;
}

/** Hangs the table under `parent`, without what is in its cells. */
export function addCells({ rows }: Table, parent: StructureElement): readonly CellElement[] {
  const table = addElement(parent, { type: "Table" });
  return rows.flatMap((row, index) => {
    const element = addElement(table, { type: "TR" });
    const shown = row.cells.filter((cell) => !isCovered(rows, index, cell));
    return shown.map((cell) => addCell({ cell, rows, index }, element));
  });
}

interface CellPlace {
  readonly cell: TableCell;
  readonly rows: readonly TableRow[];
  readonly index: number;
}

function addCell({ cell, rows, index }: CellPlace, row: StructureElement): CellElement {
  const isHead = rows[index]?.header === true;
  const spans = { columns: cell.columnSpan, rows: rowSpanOf(rows, index, cell) };
  const spanning = isHead || spans.columns > 1 || spans.rows > 1;
  const element = addElement(row, {
    type: isHead ? "TH" : "TD",
    ...(spanning && { attributes: { owner: "Table", ...spans, ...(isHead && { scope: "Column" }) } }),
  });
  return { blocks: cell.blocks, element };
}

/** A cell that goes on from above, through cells of the same columns up to the one that they all belong to. */
function isCovered(rows: readonly TableRow[], index: number, cell: TableCell): boolean {
  if (cell.verticalMerge !== "continue") return false;
  const above = rows[index - 1]?.cells.find((each) => isSamePlace(each, cell));
  if (above?.verticalMerge === undefined) return false;
  return above.verticalMerge === "restart" || isCovered(rows, index - 1, above);
}

function rowSpanOf(rows: readonly TableRow[], index: number, cell: TableCell): number {
  if (cell.verticalMerge !== "restart") return 1;
  const below = rows.slice(index + 1);
  const end = below.findIndex(
    ({ cells }) => !cells.some((each) => isSamePlace(each, cell) && each.verticalMerge === "continue"),
  );
  return 1 + (end === -1 ? below.length : end);
}

function isSamePlace(one: TableCell, other: TableCell): boolean {
  return one.column === other.column && one.columnSpan === other.columnSpan;
}
