/** Where a row begins that may not be split and that no page can hold. */

import { type Box, beginsParagraph, type RowBox } from "./boxes.ts";

/**
 * Whether a row goes on to the next page though it will be split there all the same. LibreOffice asks that when it has
 * laid out the paragraphs that begin on this page, and one more in each cell: if a page could hold these, the row waits
 * for a page of its own; otherwise it is split where it stands.
 * @param room from the row's top to the foot of the page, pt
 */
export function awaitsPage({ pageHeight, cells }: RowBox, room: number): boolean {
  if (pageHeight === undefined) return false;
  const heights = cells.map(({ cell, boxes }) => {
    const { top, bottom } = cell.margins;
    return top + heightBegun(boxes, room - top) + bottom;
  });
  return Math.max(0, ...heights) <= pageHeight;
}

/** The height of the paragraphs that begin within the room, and of the next. */
function heightBegun(boxes: readonly Box[], room: number): number {
  let height = 0;
  let below = false;
  for (const [index, box] of boxes.entries()) {
    if (beginsParagraph(boxes[index - 1])) {
      if (below) return height;
      below = height + box.gap > room;
    }
    height += box.gap + box.height;
  }
  return height;
}
