/** The texts of one line at their places: how spaces stretch, and which neighbours are drawn as one. */

import type { Fragment, Mark } from "./laid-out.ts";
import type { Piece } from "./split-text.ts";

/** Places are pt from the text area's left edge. */
export interface LineItem {
  x: number;
  readonly piece: Piece;
  readonly mark: Mark;
  /** It stretches, or hangs over the line's end. */
  readonly space: boolean;
  /** A tab or a break stands before it. */
  readonly separated: boolean;
}

/** Spreads the rest of a line over the spaces between its words, from an item on; the spaces at its end hang over. */
export function stretchSpaces(items: readonly LineItem[], from: number, rest: number): void {
  const lastText = items.findLastIndex(({ space }) => !space);
  const stretching = new Set(items.slice(from, lastText).filter(({ space }) => space));
  const count = [...stretching].reduce((sum, { piece }) => sum + piece.text.length, 0);
  let moved = 0;
  for (const item of items) {
    item.x += moved;
    if (stretching.has(item)) moved += (rest * item.piece.text.length) / count;
  }
}

/** Sums of many widths differ in their last digits. */
const tolerance = 0.005;

/** Joins neighbours of one look, as long as nothing was stretched between them. */
export function joinItems(items: readonly LineItem[]): readonly Fragment[] {
  const fragments: Fragment[] = [];
  let open: OpenFragment | undefined;
  let end = Number.NaN;
  items.forEach((item, index) => {
    const { x, piece, space } = item;
    const covered = space ? Math.max(piece.width, (items[index + 1]?.x ?? 0) - x) : piece.width;
    if (open !== undefined && continues(open, item) && Math.abs(end - x) < tolerance) {
      open.text += piece.text;
      open.width = x + covered - open.x;
    } else {
      open = beginFragment(item, covered);
      fragments.push(open);
    }
    end = x + piece.width;
  });
  return fragments;
}

/** A fragment that neighbours may still join. */
type OpenFragment = Omit<Fragment, "text" | "width"> & { text: string; width: number };

function continues(open: OpenFragment, { piece, mark, separated }: LineItem): boolean {
  const alike = open.properties === piece.properties && open.mark === mark;
  return alike && piece.picture === undefined && !separated;
}

function beginFragment({ x, piece, mark, separated }: LineItem, width: number): OpenFragment {
  const { text, properties, picture } = piece;
  const own = { text, x, width, properties, mark, separated };
  return picture === undefined ? own : { ...own, picture };
}
