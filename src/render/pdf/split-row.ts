/** Parts a table row that doesn't fit on a page. */

import { type Box, beginsParagraph, type CellBox, heightOf, naturalHeight, type RowBox } from "./boxes.ts";

/** Sums of many heights differ in their last digits. */
const tolerance = 0.01;

/** The least height that the row's part on the first page can have, pt; a row of single lines has no parts. */
export function firstPartHeight(row: RowBox): number {
  if (row.mergedLine === 0 && row.cells.every(({ boxes }) => boxes.length < 2)) return row.height;
  const least = row.cells.map(
    ({ cell, boxes }) => cell.margins.top + cell.margins.bottom + heightAtFoot(boxes, 0),
  );
  return Math.max(0, ...least) + linesOf(row);
}

/**
 * Whether a row goes to the next page whole though it may be parted: what it holds fits into a height, and only the
 * height that it was given doesn't.
 */
export function isHeldWhole(row: RowBox, height: number): boolean {
  if (!row.splittable || row.mergedLine > 0 || row.height <= height + tolerance) return false;
  return heightOfContent(row) <= height - linesOf(row) + tolerance;
}

/**
 * Parts a row at a height.
 * @returns `undefined` when one of the parts would be empty
 */
export function splitRow(row: RowBox, height: number): { first: RowBox; rest: RowBox } | undefined {
  const room = height - linesOf(row);
  const parts = splitCells(row, room);
  const merged = mergedBelow(row, room);
  const isEmpty = (side: "first" | "rest"): boolean => parts.every((part) => part[side].boxes.length === 0);
  if (merged === 0 && isEmpty("rest")) return undefined;
  if (isEmpty("first") && (merged === 0 || merged === row.contentHeight)) return undefined;
  const firsts = parts.map(({ first }) => first);
  const rests = parts.map(({ rest }) => rest);
  return {
    first: { ...rowWith(row, firsts, leastOfFirst(row, room)), goesOn: true },
    rest: rowWith({ ...row, frames: [] }, rests, Math.max(merged, givenBelow(row, room))),
  };
}

/** A merged cell that begins in the row shows on the first page what fits beside what the other cells show there. */
function splitCells(row: RowBox, room: number): readonly CellParts[] {
  const shown = row.cells.map((cell) => neededHeight(splitCell(cell, room).first));
  const beside = Math.min(room, Math.max(leastOfFirst(row, room), ...shown));
  return row.cells.map((cell) => splitCell(cell, cell.rowSpan > 1 ? beside : room));
}

/** The part on the first page is no higher than what it shows, unless the row is higher than what it holds. */
function leastOfFirst(row: RowBox, room: number): number {
  return isTallerThanContent(row) ? room : 0;
}

/**
 * What merged cells that end in the row still need on the next page: a line that no longer fits here goes there whole.
 * A part that holds hardly more than a line counts for nothing: a page must hold lines, however tall they are.
 */
function mergedBelow(row: RowBox, room: number): number {
  const isMerged = row.mergedLine > 0 && isTallerThanContent(row);
  if (!isMerged || row.contentHeight <= room + tolerance) return 0;
  const held = room - row.mergedLine;
  return row.contentHeight - (held < row.mergedLine / 4 ? 0 : held);
}

/** What is left of the height that the row was given: it is as high as that on both pages together. */
function givenBelow(row: RowBox, room: number): number {
  const isGiven = row.mergedLine === 0 && isTallerThanContent(row);
  return isGiven && heightOfContent(row) > room ? Math.max(0, row.contentHeight - room) : 0;
}

/** A row is, when it was given a height, or for merged cells that end in it. */
function isTallerThanContent(row: RowBox): boolean {
  return row.contentHeight > heightOfContent(row) + tolerance;
}

function heightOfContent({ cells }: RowBox): number {
  return Math.max(0, ...cells.map(neededHeight));
}

function neededHeight({ cell, height, rowSpan }: CellBox): number {
  return rowSpan > 1 ? 0 : cell.margins.top + height + cell.margins.bottom;
}

function linesOf({ height, contentHeight }: RowBox): number {
  return height - contentHeight;
}

function rowWith(row: RowBox, cells: readonly CellBox[], least: number): RowBox {
  const needed = cells.map(neededHeight);
  const contentHeight = Math.max(least, ...needed);
  const atTop = cells.map((box) => ({ ...box, cell: { ...box.cell, verticalAlign: "top" as const } }));
  return { ...row, cells: atTop, contentHeight, height: contentHeight + linesOf(row) };
}

interface CellParts {
  readonly first: CellBox;
  readonly rest: CellBox;
}

function splitCell(box: CellBox, room: number): CellParts {
  const { cell, boxes } = box;
  const available = room - cell.margins.top - cell.margins.bottom;
  const end = endOfFitting(boxes, available);
  return end === boxes.length
    ? { first: box, rest: { ...box, boxes: [], height: 0 } }
    : { first: cellUpTo(box, end), rest: cellFrom(box, end) };
}

/** What a cell shows before it goes on on the next page. */
export function cellUpTo(box: CellBox, end: number): CellBox {
  const boxes = box.boxes.slice(0, end);
  return { ...box, boxes, height: heightOf(boxes) };
}

/** What a cell shows on the next page, with the space below its last paragraph. */
export function cellFrom(box: CellBox, start: number): CellBox {
  const below = box.height - heightOf(box.boxes);
  const [first, ...others] = box.boxes.slice(start);
  const gap = first?.kind === "line" ? first.spaceBefore : 0;
  const boxes = first === undefined ? [] : [{ ...first, gap }, ...others];
  return { ...box, boxes, height: heightOf(boxes) + below };
}

/** How many boxes fit; in a row that is parted, LibreOffice keeps no lines together. */
export function endOfFitting(boxes: readonly Box[], available: number): number {
  let above = 0;
  const end = boxes.findIndex((box, index) => {
    const fits = above + heightAtFoot(boxes, index) <= available + tolerance;
    above += box.gap + box.height;
    return !fits;
  });
  return end === -1 ? boxes.length : end;
}

/**
 * What one of a cell's boxes needs as the last on a page. The line that a paragraph ends with has its whole height and
 * the space below, as has the one that the last paragraph begins with; not text that the cell begins with on the page.
 * Other lines need no more than their own height.
 */
function heightAtFoot(boxes: readonly Box[], index: number): number {
  const [box, before, last] = [boxes[index], boxes[index - 1], boxes.at(-1)];
  if (box === undefined) return 0;
  if (box.kind !== "line") return box.gap + naturalHeight(box);
  const beginsCell = before === undefined && box.line.fragments.length > 0;
  const beginsLast = beginsParagraph(before) && last?.kind === "line" && last.line.source === box.line.source;
  const isWhole = !beginsCell && (box.endsParagraph || beginsLast);
  return box.gap + (isWhole ? box.height + box.spaceAfter : naturalHeight(box));
}
