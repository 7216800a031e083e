/** Where the next text of a line begins: LibreOffice adds up texts of one look exactly, and rounds what it has so far where another look begins. */

import type { RunProperties } from "../../word/document-tree.ts";
import type { Piece } from "./split-text.ts";

/** Places are pt. */
export interface TextCursor {
  /** Where the texts that are measured as one begin. */
  readonly start: number;
  /** Their width. */
  readonly width: number;
  readonly last: Piece | undefined;
}

export function cursorAt(start: number): TextCursor {
  return { start, width: 0, last: undefined };
}

/** Where a text of that look begins. */
export function beginOf(cursor: TextCursor, piece: Piece): number {
  return goesOn(cursor, piece) ? endOf(cursor) : roundedEnd(cursor);
}

export function cursorBehind(cursor: TextCursor, piece: Piece): TextCursor {
  return goesOn(cursor, piece)
    ? { start: cursor.start, width: cursor.width + piece.width, last: piece }
    : { start: roundedEnd(cursor), width: piece.width, last: piece };
}

export function endOf({ start, width }: TextCursor): number {
  return start + width;
}

/** Where something else than text would begin. */
export function roundedEnd({ start, width }: TextCursor): number {
  return start + Math.round(width * twipsPerPoint + tolerance) / twipsPerPoint;
}

const twipsPerPoint = 20;

/** Sums of many widths differ in their last digits: half a twip is rounded up. */
const tolerance = 1e-6;

function goesOn({ last }: TextCursor, { properties, apart, picture }: Piece): boolean {
  if (last === undefined || apart || last.apart || picture !== undefined) return false;
  return last.picture === undefined && isAlike(last.properties, properties);
}

function isAlike(one: RunProperties, other: RunProperties): boolean {
  if (one === other) return true;
  const names = Object.keys(one) as (keyof RunProperties)[];
  return names.every((name) => one[name] === other[name]);
}
