/** One face of the font, read from its file: which glyph draws a character, how wide it is, how high a line. */

import { tableView } from "./font-file.ts";

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
}

export function readFace(file: Uint8Array): Face {
  const em = tableView(file, "head").getUint16(18);
  const hhea = tableView(file, "hhea");
  const [ascent, descent, lineGap] = [hhea.getInt16(4), hhea.getInt16(6), hhea.getInt16(8)];
  const glyphs = readCharacterMap(tableView(file, "cmap"));
  const advances = readAdvances(tableView(file, "hmtx"), hhea.getUint16(34));
  const advanceOfGlyph = (glyph: number): number => advances[Math.min(glyph, advances.length - 1)] ?? 0;
  return {
    file,
    unitsPerEm: em,
    glyphOf: (codePoint) => glyphs.get(codePoint),
    advanceOfGlyph,
    advanceOf(codePoint) {
      const glyph = glyphs.get(codePoint);
      return glyph === undefined ? undefined : advanceOfGlyph(glyph) / em;
    },
    ascent: (ascent + lineGap) / em,
    lineHeight: (ascent + lineGap - descent) / em,
  };
}

/** Code points of the basic plane with their glyphs (`cmap` format 4; OpenType specification, "cmap"). */
function readCharacterMap(cmap: DataView): ReadonlyMap<number, number> {
  const start = unicodeSubtable(cmap);
  const count = cmap.getUint16(start + 6) / 2;
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < count; segment += 1) {
    readSegment(cmap, { start, count, segment }, glyphs);
  }
  return glyphs;
}

function unicodeSubtable(cmap: DataView): number {
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const offset = cmap.getUint32(4 + index * 8 + 4);
    if (cmap.getUint16(offset) === 4) return offset;
  }
  throw new Error("the font has no cmap subtable of format 4");
}

function readSegment(
  cmap: DataView,
  { start, count, segment }: { start: number; count: number; segment: number },
  glyphs: Map<number, number>,
): void {
  const [ends, starts] = [start + 14, start + 16 + count * 2];
  const [deltas, ranges] = [starts + count * 2, starts + count * 4];
  const [first, last] = [cmap.getUint16(starts + segment * 2), cmap.getUint16(ends + segment * 2)];
  const delta = cmap.getUint16(deltas + segment * 2);
  const rangeAt = ranges + segment * 2;
  const range = cmap.getUint16(rangeAt);
  for (let code = first; code <= last && code < 0xffff; code += 1) {
    const listed = range === 0 ? code : cmap.getUint16(rangeAt + range + (code - first) * 2);
    const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
    if (glyph !== 0) glyphs.set(code, glyph);
  }
}

function readAdvances(hmtx: DataView, count: number): readonly number[] {
  return Array.from({ length: count }, (_, glyph) => hmtx.getUint16(glyph * 4));
}
