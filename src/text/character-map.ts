/** The characters that a font file has, each with the glyph that draws it. */

import { tableView } from "./font-tables.ts";

/** Code points of the basic plane with their glyphs (`cmap` format 4; OpenType specification, "cmap"). */
export function readCharacterMap(file: Uint8Array): ReadonlyMap<number, number> {
  const cmap = tableView(file, "cmap");
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
