/** Cuts a TrueType font down to some of its glyphs, for embedding (OpenType specification, "glyf", "loca", "hmtx"). */

import { tableView, viewOf } from "../../text/font-tables.ts";
import { writeFontFile } from "./font-file.ts";

/** Bits of a composite glyph's component ("glyf", composite glyph description). */
const [wordArguments, hasScale, hasMoreComponents, hasTwoScales, hasMatrix] = [0x1, 0x8, 0x20, 0x40, 0x80];

/** Tables that go over as they are: programs that sharpen letters on screens. */
const keptTables = ["cvt ", "fpgm", "prep"];

/**
 * @param glyphs in the order of their new numbers; the first must be 0, the box for what is missing
 * @returns a font file whose glyphs have the numbers of the list; parts of accented letters follow after them
 */
export function subsetFont(file: Uint8Array, glyphs: readonly number[]): Uint8Array {
  const all = [...glyphs];
  const outlineOf = outlineReader(file);
  const outlines: Uint8Array[] = [];
  for (let index = 0; index < all.length; index += 1) {
    outlines.push(renumberComponents(outlineOf(all[index] ?? 0), all));
  }
  const tables = new Map<string, Uint8Array>([
    ["glyf", joinOutlines(outlines)],
    ["head", withLongOffsets(copyTable(file, "head"))],
    ["hhea", withCount(copyTable(file, "hhea"), 34, all.length)],
    ["hmtx", metricsOf(file, all)],
    ["loca", offsetsOf(outlines)],
    ["maxp", withCount(copyTable(file, "maxp"), 4, all.length)],
  ]);
  for (const tag of keptTables) tables.set(tag, copyTable(file, tag));
  return writeFontFile(tables);
}

function copyTable(file: Uint8Array, tag: string): Uint8Array {
  const { buffer, byteOffset, byteLength } = tableView(file, tag);
  return new Uint8Array(buffer, byteOffset, byteLength).slice();
}

/** Gives a copy of a glyph's outline, which may be written into. */
function outlineReader(file: Uint8Array): (glyph: number) => Uint8Array {
  const [loca, glyf] = [tableView(file, "loca"), tableView(file, "glyf")];
  const outlines = new Uint8Array(glyf.buffer, glyf.byteOffset, glyf.byteLength);
  const long = tableView(file, "head").getInt16(50) === 1;
  const offset = (index: number): number =>
    long ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2;
  return (glyph) => outlines.slice(offset(glyph), offset(glyph + 1));
}

/** A letter made of parts names them by number; parts that aren't in the list yet are added to it. */
function renumberComponents(outline: Uint8Array, glyphs: number[]): Uint8Array {
  const view = viewOf(outline);
  if (outline.length === 0 || view.getInt16(0) >= 0) return outline;
  for (let at: number | undefined = 10; at !== undefined; at = nextComponent(view, at)) {
    const component = view.getUint16(at + 2);
    const known = glyphs.indexOf(component);
    view.setUint16(at + 2, known === -1 ? glyphs.push(component) - 1 : known);
  }
  return outline;
}

function nextComponent(view: DataView, at: number): number | undefined {
  const flags = view.getUint16(at);
  if ((flags & hasMoreComponents) === 0) return undefined;
  const argumentBytes = flags & wordArguments ? 4 : 2;
  if (flags & hasScale) return at + 4 + argumentBytes + 2;
  if (flags & hasTwoScales) return at + 4 + argumentBytes + 4;
  return at + 4 + argumentBytes + (flags & hasMatrix ? 8 : 0);
}

function paddedLength({ length }: Uint8Array): number {
  return Math.ceil(length / 4) * 4;
}

function joinOutlines(outlines: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(outlines.reduce((sum, outline) => sum + paddedLength(outline), 0));
  let at = 0;
  for (const outline of outlines) {
    joined.set(outline, at);
    at += paddedLength(outline);
  }
  return joined;
}

function offsetsOf(outlines: readonly Uint8Array[]): Uint8Array {
  const offsets = new Uint8Array((outlines.length + 1) * 4);
  let at = 0;
  outlines.forEach((outline, index) => {
    at += paddedLength(outline);
    viewOf(offsets).setUint32((index + 1) * 4, at);
  });
  return offsets;
}

function metricsOf(file: Uint8Array, glyphs: readonly number[]): Uint8Array {
  const hmtx = tableView(file, "hmtx");
  const count = tableView(file, "hhea").getUint16(34);
  const metrics = new Uint8Array(glyphs.length * 4);
  const view = viewOf(metrics);
  glyphs.forEach((glyph, index) => {
    const bearingAt = glyph < count ? glyph * 4 + 2 : count * 4 + (glyph - count) * 2;
    view.setUint16(index * 4, hmtx.getUint16(Math.min(glyph, count - 1) * 4));
    view.setInt16(index * 4 + 2, hmtx.getInt16(bearingAt));
  });
  return metrics;
}

function withLongOffsets(head: Uint8Array): Uint8Array {
  viewOf(head).setInt16(50, 1);
  return head;
}

function withCount(table: Uint8Array, at: number, count: number): Uint8Array {
  viewOf(table).setUint16(at, count);
  return table;
}
