/** Fits words into the lines that a place of a blank has for them: at the size wanted, else smaller, down to a floor. */

import type { BlankPlace } from "../../model/blank.ts";
import type { RunProperties } from "../../word/document-tree.ts";
import type { Faces } from "../pdf/fonts.ts";
import { widthOf } from "../pdf/measure-text.ts";

export interface FittedLines {
  readonly lines: readonly string[];
  /** pt, a whole number of half-points */
  readonly size: number;
}

export interface WordsToFit {
  readonly text: string;
  /** As they are to be broken; absent, wherever they fit best. */
  readonly lines?: readonly string[];
}

/** What a line keeps free, pt: programs round widths, and a slanted last letter leans over. */
const reserve = 1;

/** Undefined where the words don't fit even in the smallest size. */
export function fitLines(words: WordsToFit, place: BlankPlace, faces: Faces): FittedLines | undefined {
  const look = lookOf(place);
  const room = pointsOf(place.width) - reserve;
  const smallest = place.smallest ?? place.size;
  for (let size = Math.floor(place.size * 2) / 2; size >= smallest; size -= 0.5) {
    const fits = (text: string) => widthOf(text, { ...look, size }, faces) <= room;
    const lines =
      words.lines ??
      breakEvenly(words.text, place.lines, (text) => widthOf(text, { ...look, size }, faces) / room);
    if (lines?.every(fits)) return { lines, size };
  }
  return undefined;
}

/** mm as pt */
export function pointsOf(millimetres: number): number {
  return (millimetres / 25.4) * 72;
}

export function lookOf({ bold, italic, size }: BlankPlace): RunProperties {
  return {
    bold: bold === true,
    italic: italic === true,
    ...{ underline: false, strike: false, caps: false, size, color: "000000", verticalAlign: "baseline" },
  };
}

/**
 * As few lines as the words need, each about as long as the others: the narrowest room in which the words still take no
 * more lines. Undefined where they take more than there are. @param share of the room that a text fills
 */
function breakEvenly(
  text: string,
  most: number,
  share: (text: string) => number,
): readonly string[] | undefined {
  const words = text.split(/[ \n]+/);
  const whole = breakGreedily(words, 1, share);
  if (whole === undefined || whole.length > most) return undefined;
  let [narrow, wide] = [0, 1];
  let best = whole;
  for (let step = 0; step < 12; step += 1) {
    const room = (narrow + wide) / 2;
    const lines = breakGreedily(words, room, share);
    if (lines === undefined || lines.length > whole.length) narrow = room;
    else [wide, best] = [room, lines];
  }
  return best;
}

/** Undefined where one word alone is longer than the room. */
function breakGreedily(
  words: readonly string[],
  room: number,
  share: (text: string) => number,
): readonly string[] | undefined {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && share(longer) <= room) lines[lines.length - 1] = longer;
    else if (share(word) <= room) lines.push(word);
    else return undefined;
  }
  return lines;
}
