/** Finds the lines that stand off the paper: what is taller than a page, and can't part, runs over its edge. */

import { isSeen } from "./is-seen.ts";
import type { LaidOutPage, PageItem, PlacedLine } from "./laid-out.ts";

/** pt: descenders of a last line, and less than is seen. */
const tolerance = 0.5;

/** @returns those that show something, in the order of the page; the ends of lines that are too wide stand on it */
export function linesOffPage({ height, items }: LaidOutPage): readonly PlacedLine[] {
  return items
    .filter(isLine)
    .filter(({ line }) => isSeen(line))
    .filter(({ line, baseline }) => baseline > height + tolerance || baseline - line.ascent < -tolerance);
}

function isLine(item: PageItem): item is PlacedLine {
  return item.kind === "line";
}
