/** Makes a font file set text as Word does: line gap counted, no kerning, no ligatures. The file on disk stays as it is. */

import { readFontTables, tableView, viewOf } from "./font-file.ts";

/** Tables by which a text engine would move or join letters; Word uses none of them unless asked. */
const layoutTables = ["GPOS", "GSUB", "kern"];

/** @returns a changed copy of a TrueType file */
export function prepareFont(original: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(original);
  countLineGap(tableView(bytes, "hhea"));
  hideTables(bytes);
  return bytes;
}

/** Adds the line gap to the ascent, where Word has it; pdfkit doesn't know it. */
function countLineGap(hhea: DataView): void {
  const [ascentAt, gapAt] = [4, 8];
  hhea.setInt16(ascentAt, hhea.getInt16(ascentAt) + hhea.getInt16(gapAt));
  hhea.setInt16(gapAt, 0);
}

/** A table with another first letter in its tag is one that nobody looks for. */
function hideTables(bytes: Uint8Array): void {
  const view = viewOf(bytes);
  [...readFontTables(bytes).keys()].forEach((tag, index) => {
    if (layoutTables.includes(tag)) view.setUint8(12 + index * 16, "x".charCodeAt(0));
  });
}
