/** What a PDF says of a font besides its glyphs: the font descriptor (ISO 32000, 9.8). */

import { tableView } from "../../text/font-tables.ts";
import type { Face } from "./face.ts";

/** Bits of the descriptor's flags (ISO 32000, table 121). */
const [serif, nonSymbolic, slanted] = [2, 32, 64];

/** @param name with the tag of the subset before it */
export function describeFont(
  { file, unitsPerEm }: Face,
  { name, italic }: { readonly name: string; readonly italic: boolean },
): Record<string, unknown> {
  const [head, hhea] = [tableView(file, "head"), tableView(file, "hhea")];
  const thousandths = (value: number): number => (value * 1000) / unitsPerEm;
  return {
    Type: "FontDescriptor",
    FontName: name,
    Flags: serif | nonSymbolic | (italic ? slanted : 0),
    FontBBox: [36, 38, 40, 42].map((at) => thousandths(head.getInt16(at))),
    ItalicAngle: tableView(file, "post").getInt32(4) / 65536,
    Ascent: thousandths(hhea.getInt16(4)),
    Descent: thousandths(hhea.getInt16(6)),
    CapHeight: thousandths(tableView(file, "OS/2").getInt16(88)),
    StemV: 0,
  };
}
