/** Decides how much of a word still stands on a line. */

import type { LineSpacing } from "../../word/document-tree.ts";
import type { Faces } from "./fonts.ts";
import { lineBoxOf } from "./line-height.ts";
import { widthOf } from "./measure-text.ts";
import type { Piece, Word } from "./split-text.ts";

export interface LineRoom {
  /** Whether the texts would still fit, with what there must be room for behind them, pt. */
  readonly hasRoomFor: (pieces: readonly Piece[], beyond: number) => boolean;
  readonly faces: Faces;
}

/** How many parts of a word a line has room for; where its room ends behind a slash, the word isn't parted at all. */
export function countFittingParts(parts: Word["parts"], room: LineRoom): number {
  const fitting: Piece[] = [];
  let count = 0;
  for (const [index, part] of parts.entries()) {
    const beyond = Math.max(overhangOf(part, room.faces), widthBehindSlash(part, parts[index + 1], room));
    if (!room.hasRoomFor([...fitting, ...part], beyond)) {
      return reachesBehindSlash(part, fitting, room) ? 0 : count;
    }
    fitting.push(...part);
    count += 1;
  }
  return count;
}

const singleSpacing: LineSpacing = { rule: "auto", value: 1 };

/** The room that LibreOffice gives a slanted last letter: a twelfth of the line's height, in whole twips. */
export function overhangOf(part: readonly Piece[], faces: Faces): number {
  const last = part.at(-1)?.properties;
  if (!last?.italic) return 0;
  return Math.floor((lineBoxOf([last], singleSpacing, faces).height * 20) / 12) / 20;
}

/** A line ends behind a slash only where the character after it would still fit. */
function widthBehindSlash(
  part: readonly Piece[],
  next: readonly Piece[] | undefined,
  { faces }: LineRoom,
): number {
  const [character] = next?.[0]?.text ?? "";
  const properties = next?.[0]?.properties;
  if (character === undefined || properties === undefined) return 0;
  return part.at(-1)?.text.endsWith("/") ? widthOf(character, properties, faces) : 0;
}

/** Whether a slash and the character after it, if that is no digit, would still fit. */
function reachesBehindSlash(
  part: readonly Piece[],
  before: readonly Piece[],
  { hasRoomFor, faces }: LineRoom,
): boolean {
  const text = part.map((piece) => piece.text).join("");
  const properties = part[0]?.properties;
  if (properties === undefined) return false;
  return [...text.matchAll(/\/(?=\D)/gu)].some(({ index }) => {
    const reached = text.slice(0, index + 2);
    const piece = { text: reached, width: widthOf(reached, properties, faces), properties };
    return hasRoomFor([...before, piece], overhangOf([piece], faces));
  });
}
