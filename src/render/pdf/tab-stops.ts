/** Finds the tab stop that a tab goes to. */

import type { TabStop } from "../../word/document-tree.ts";

export interface TabRuler {
  /** The paragraph's own stops, in order. */
  readonly stops: readonly TabStop[];
  /** Where the lines after the first begin: a stop for a hanging first line. */
  readonly hanging: number;
  /** Distance between the stops that nobody set. */
  readonly every: number;
}

/** The next stop to the right of a place, pt from the text area's left edge. */
export function nextTabStop(from: number, { stops, hanging, every }: TabRuler): TabStop {
  const own = stops.find(({ position }) => position > from + tolerance);
  if (hanging > from + tolerance && (own === undefined || hanging < own.position)) {
    return { position: hanging, alignment: "left" };
  }
  if (own !== undefined) return own;
  return { position: (Math.floor((from + tolerance) / every) + 1) * every, alignment: "left" };
}

const tolerance = 0.01;
