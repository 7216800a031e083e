/** Parts a table row that doesn't fit on a page. */

import { type Box, type CellBox, naturalHeight, type RowBox } from "./boxes.ts";

/** The least height that the row's part on the first page can have, pt. */
export function firstPartHeight(row: RowBox): number {
  const least = row.cells.map(({ cell, boxes }) => {
    const first = boxes.slice(0, chainEnd(boxes, 0));
    return cell.margins.top + cell.margins.bottom + heightWithNatural(first);
  });
  return Math.max(0, ...least) + linesOf(row);
}

/**
 * Parts a row at a height.
 * @returns `undefined` when one of the parts would be empty
 */
export function splitRow(row: RowBox, height: number): { first: RowBox; rest: RowBox } | undefined {
  const room = height - linesOf(row);
  const parts = row.cells.map((cell) => splitCell(cell, room));
  if (parts.every(({ rest }) => rest.boxes.length === 0)) return undefined;
  if (parts.every(({ first }) => first.boxes.length === 0)) return undefined;
  const firsts = parts.map(({ first }) => first);
  const rests = parts.map(({ rest }) => rest);
  return { first: rowWith(row, firsts, room), rest: rowWith(row, rests, 0) };
}

function linesOf({ height, contentHeight }: RowBox): number {
  return height - contentHeight;
}

function rowWith(row: RowBox, cells: readonly CellBox[], least: number): RowBox {
  const needed = cells.map(({ cell, height }) => cell.margins.top + height + cell.margins.bottom);
  const contentHeight = Math.max(least, ...needed);
  return { ...row, cells, contentHeight, height: contentHeight + linesOf(row) };
}

function splitCell(box: CellBox, room: number): { first: CellBox; rest: CellBox } {
  const { cell, boxes } = box;
  const available = room - cell.margins.top - cell.margins.bottom;
  const end = endOfFitting(boxes, available);
  const [first, ...others] = boxes.slice(end);
  const rest = first === undefined ? [] : [{ ...first, gap: 0 }, ...others];
  return { first: cellWith(box, boxes.slice(0, end)), rest: cellWith(box, rest) };
}

function cellWith(box: CellBox, boxes: readonly Box[]): CellBox {
  return { ...box, boxes, height: boxes.reduce((sum, { gap, height }) => sum + gap + height, 0) };
}

/** How many boxes fit, without parting those that keep together. */
export function endOfFitting(boxes: readonly Box[], available: number): number {
  let end = 0;
  while (end < boxes.length) {
    const next = chainEnd(boxes, end);
    if (heightWithNatural(boxes.slice(0, next)) > available + 0.01) break;
    end = next;
  }
  return end;
}

/** The index after the last box that may not be parted from the one at `start`. */
function chainEnd(boxes: readonly Box[], start: number): number {
  let end = start;
  while (boxes[end]?.keepWithNext) end += 1;
  return Math.min(end + 1, boxes.length);
}

function heightWithNatural(boxes: readonly Box[]): number {
  const last = boxes.at(-1);
  const before = boxes.slice(0, -1).reduce((sum, { gap, height }) => sum + gap + height, 0);
  return last === undefined ? 0 : before + last.gap + naturalHeight(last);
}
