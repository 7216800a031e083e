/** Writes a TrueType font file from its tables (OpenType specification, "Font file"). */

import { directoryStart, recordLength, viewOf } from "../../text/font-tables.ts";

/** Writes tables into a font file, in the order of their tags, with their checksums. */
export function writeFontFile(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const start = directoryStart + sorted.length * recordLength;
  const padded = (length: number): number => Math.ceil(length / 4) * 4;
  const file = new Uint8Array(sorted.reduce((sum, [, table]) => sum + padded(table.length), start));
  const view = viewOf(file);
  writeHeader(view, sorted.length);
  let offset = start;
  sorted.forEach(([tag, table], index) => {
    file.set(table, offset);
    const record = directoryStart + index * recordLength;
    file.set(new TextEncoder().encode(tag), record);
    view.setUint32(record + 4, checksum(view, offset, padded(table.length)));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, table.length);
    offset += padded(table.length);
  });
  return file;
}

function writeHeader(view: DataView, tableCount: number): void {
  const entrySelector = Math.floor(Math.log2(tableCount));
  const searchRange = 2 ** entrySelector * recordLength;
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tableCount);
  view.setUint16(6, searchRange);
  view.setUint16(8, entrySelector);
  view.setUint16(10, tableCount * recordLength - searchRange);
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
