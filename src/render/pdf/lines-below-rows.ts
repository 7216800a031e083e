/** Finds the lines that don't fit into rows of exact height: Word cuts them off. */

import { type Box, type CellBox, naturalHeight } from "./boxes.ts";
import { isSeen } from "./is-seen.ts";
import type { Line } from "./laid-out.ts";

/** Places are whole twips: less than one isn't seen. */
const tolerance = 1 / 20;

/** @returns the lines that reach below their row, and all of a table that does; those that show nothing aren't missed */
export function linesBelowRows(boxes: readonly Box[]): readonly Line[] {
  return cellsIn(boxes).flatMap((cell) => [...linesBelow(cell), ...linesBelowRows(cell.boxes)]);
}

function cellsIn(boxes: readonly Box[]): readonly CellBox[] {
  return boxes.flatMap((box) => (box.kind === "row" ? box.cells : []));
}

function linesBelow({ boxes, room }: CellBox): readonly Line[] {
  if (room === undefined) return [];
  let top = 0;
  return boxes.flatMap((box) => {
    const bottom = top + box.gap + naturalHeight(box);
    top += box.gap + box.height;
    return bottom > room + tolerance ? linesOf(box).filter(isSeen) : [];
  });
}

function linesOf(box: Box): readonly Line[] {
  return box.kind === "line" ? [box.line] : cellsIn([box]).flatMap((cell) => cell.boxes.flatMap(linesOf));
}
