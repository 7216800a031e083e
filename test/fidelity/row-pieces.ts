/** The words and the glyphs of a row at their places; what fills a tab is none. */

import type { AtPlace } from "./pieces-at-places.ts";
import type { Piece, Row } from "./read-rows.ts";

/** A word with the first of its glyphs. */
export interface WordAtPlace<Of extends Piece> extends AtPlace {
  readonly first: Of;
}

export function wordsOfRow<Of extends Piece>({ page, pieces }: Row<Of>): readonly WordAtPlace<Of>[] {
  const words: { -readonly [Name in keyof WordAtPlace<Of>]: WordAtPlace<Of>[Name] }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const word = words.at(-1);
    const { text, x, width, size, baseline } = piece;
    if (word !== undefined && x - end <= size / 8) word.text += seen(text);
    else words.push({ text: seen(text), page, x, baseline, first: piece });
    end = x + width;
  }
  return words
    .map((word) => ({ ...word, text: word.text.replaceAll(leader, "") }))
    .filter(({ text }) => text !== "");
}

export function glyphsOfRow<Of extends Piece>({ page, pieces }: Row<Of>): readonly (Of & AtPlace)[] {
  return pieces
    .filter((piece, index) => !isLeader(piece, [pieces[index - 1], pieces[index + 1]]))
    .map((piece) => ({ ...piece, text: seen(piece.text), page }));
}

/** A hyphen that holds together is drawn as a hyphen. */
function seen(text: string): string {
  return text.replaceAll("\u2011", "-");
}

const leader = /[.\-·]{2,}|_+/g;

function isLeader({ text }: Piece, neighbours: readonly (Piece | undefined)[]): boolean {
  if (text === "_") return true;
  return ".-·".includes(text) && neighbours.some((neighbour) => neighbour?.text === text);
}
