/** Draws the rows of one table that stand on one page: fills, contents, merged cells. */

import type { TableCell } from "../../word/document-tree.ts";
import type { Box, CellBox, RowBand, RowBox, TableLayout } from "./boxes.ts";
import type { PageItem, Region } from "./laid-out.ts";
import { placeBorders } from "./place-borders.ts";
import { cellFrom, cellUpTo, endOfFitting } from "./split-row.ts";

/** What merged cells still have to show on the next page, by table and column. */
export type MergedCells = Map<TableLayout, Map<number, CellBox>>;

export interface TableOrigin {
  readonly x: number;
  readonly y: number;
  readonly region: Region;
}

export interface TablePlacing {
  readonly origin: TableOrigin;
  readonly merged: MergedCells;
  /** Places what is in a cell; handed in because tables and boxes contain each other. */
  readonly placeColumn: (boxes: readonly Box[], origin: TableOrigin, merged: MergedCells) => PageItem[];
}

export function placeTable(
  rows: readonly { box: RowBox; y: number; repeated: boolean }[],
  placing: TablePlacing,
): PageItem[] {
  const { origin } = placing;
  const bands = rows.map(({ box, y, repeated }, index): RowBand => {
    const above = index === 0 ? (box.table.lineWidths[box.row] ?? 0) : 0;
    const top = origin.y + y + above;
    return { box, top, bottom: top + box.contentHeight, repeated };
  });
  const contents = bands.flatMap((band, index) =>
    band.box.cells.flatMap((cell) => placeCell(cell, { band, index, bands }, placing)),
  );
  return [
    ...contents.filter(({ kind }) => kind === "fill"),
    ...placeBorders(bands, origin.x),
    ...contents.filter(({ kind }) => kind !== "fill"),
  ];
}

interface CellPlace {
  readonly band: RowBand;
  readonly index: number;
  readonly bands: readonly RowBand[];
}

function placeCell(box: CellBox, place: CellPlace, placing: TablePlacing): PageItem[] {
  const { band, index } = place;
  const { table } = band.box;
  if (box.cell.verticalMerge === undefined) {
    return contentOf(box, { top: band.top, bottom: band.bottom, band }, placing);
  }
  const waiting =
    index === 0 || place.bands[index - 1]?.repeated
      ? placing.merged.get(table)?.get(box.cell.column)
      : undefined;
  const shown = box.cell.verticalMerge === "restart" ? box : waiting;
  if (shown === undefined) return [];
  return placeMerged(shown, place, placing);
}

/** A merged cell shows on this page what fits between its first row here and its last; the rest waits for the next page. */
function placeMerged(box: CellBox, { band, index, bands }: CellPlace, placing: TablePlacing): PageItem[] {
  const { column, margins } = box.cell;
  const covered = bands.slice(index + 1).findIndex(({ box: row }) => !continues(row, column));
  const last = covered === -1 ? bands.at(-1) : bands[index + covered];
  const bottom = last?.bottom ?? band.bottom;
  const goesOn = covered === -1 && (last?.box.goesOn === true || continuesBelow(last?.box, column));
  const room = bottom - band.top - margins.top - margins.bottom;
  const end = goesOn ? endOfFitting(box.boxes, room) : box.boxes.length;
  const waiting = placing.merged.get(band.box.table) ?? new Map<number, CellBox>();
  placing.merged.set(band.box.table, waiting);
  waiting.delete(column);
  if (end < box.boxes.length) waiting.set(column, cellFrom(box, end));
  return contentOf(
    end < box.boxes.length ? cellUpTo(box, end) : box,
    { top: band.top, bottom, band },
    placing,
  );
}

function continues(row: RowBox, column: number): boolean {
  return row.cells.some(({ cell }) => cell.column === column && cell.verticalMerge === "continue");
}

function continuesBelow(row: RowBox | undefined, column: number): boolean {
  if (row === undefined) return false;
  const below: readonly TableCell[] = row.table.cells[row.row + 1] ?? [];
  return below.some((cell) => cell.column === column && cell.verticalMerge === "continue");
}

function contentOf(
  { cell, boxes, height }: CellBox,
  { top, bottom, band }: { top: number; bottom: number; band: RowBand },
  { origin, merged, placeColumn }: TablePlacing,
): PageItem[] {
  const { gridLines } = band.box.table;
  const left = origin.x + (gridLines[cell.column] ?? 0);
  const right = origin.x + (gridLines[cell.column + cell.columnSpan] ?? 0);
  const free = bottom - top - cell.margins.top - cell.margins.bottom - height;
  const shift = { top: 0, center: free / 2, bottom: free }[cell.verticalAlign];
  const region = band.repeated ? "repeatedHeader" : origin.region;
  const at = { x: left + cell.margins.left, y: top + cell.margins.top + Math.max(0, shift), region } as const;
  const fill: PageItem[] =
    cell.fill === undefined
      ? []
      : [{ kind: "fill", x: left, y: top, width: right - left, height: bottom - top, color: cell.fill }];
  return [...fill, ...placeColumn(boxes, at, merged)];
}
