/** One face of the font, read from its file: which glyph draws a character, how wide it is, how high a line. */

import { readCharacterMap } from "../../text/character-map.ts";
import { tableView } from "../../text/font-tables.ts";

export interface Face {
  readonly file: Uint8Array;
  /** Units of the font's own lengths in one em. */
  readonly unitsPerEm: number;
  /** @returns `undefined` when the font lacks the character */
  glyphOf(codePoint: number): number | undefined;
  /** In font units. */
  advanceOfGlyph(glyph: number): number;
  /** In fractions of the font size; `undefined` when the font lacks the character. */
  advanceOf(codePoint: number): number | undefined;
  /** From the line's top to the baseline, line gap included, as Word stacks lines; in fractions of the font size. */
  readonly ascent: number;
  readonly lineHeight: number;
  /** What of both is above the letters' own ascent. */
  readonly lineGap: number;
}

/** The font has characters of this plane only; glyph 0 is the box for what it lacks. */
const basicPlane = 0x10000;

export function readFace(file: Uint8Array): Face {
  const em = tableView(file, "head").getUint16(18);
  const hhea = tableView(file, "hhea");
  const [ascent, descent, lineGap] = [hhea.getInt16(4), hhea.getInt16(6), hhea.getInt16(8)];
  const advances = readAdvances(tableView(file, "hmtx"), hhea.getUint16(34));
  const advanceOfGlyph = (glyph: number): number => advances[Math.min(glyph, advances.length - 1)] ?? 0;
  const glyphs = new Uint16Array(basicPlane);
  for (const [codePoint, glyph] of readCharacterMap(file)) {
    if (hasMeaning(codePoint)) glyphs[codePoint] = glyph;
  }
  return {
    file,
    unitsPerEm: em,
    glyphOf: (codePoint) => glyphs[codePoint] || undefined,
    advanceOfGlyph,
    advanceOf(codePoint) {
      const glyph = glyphs[codePoint] || undefined;
      return glyph === undefined ? undefined : advanceOfGlyph(glyph) / em;
    },
    ascent: (ascent + lineGap) / em,
    lineHeight: (ascent + lineGap - descent) / em,
    lineGap: lineGap / em,
  };
}

/**
 * Characters for private use, marks of byte order and of lost text mean nothing to who reads or searches the PDF,
 * though the font draws something for them (ISO 19005-2, 6.2.11.7).
 */
function hasMeaning(codePoint: number): boolean {
  const isPrivate = codePoint >= 0xe000 && codePoint <= 0xf8ff;
  return !isPrivate && ![0, 0xfeff, 0xfffd, 0xfffe].includes(codePoint);
}

function readAdvances(hmtx: DataView, count: number): readonly number[] {
  return Array.from({ length: count }, (_, glyph) => hmtx.getUint16(glyph * 4));
}
