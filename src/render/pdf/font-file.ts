/** A TrueType font file as its tables, read and written (OpenType specification, "Font file"). */

export interface FontTable {
  readonly offset: number;
  readonly length: number;
}

const directoryStart = 12;
const recordLength = 16;

/** A view of the bytes of one table. */
export function tableView(file: Uint8Array, tag: string): DataView {
  const table = directoryOf(file).get(tag);
  if (table === undefined) throw new Error(`the font has no table ${tag}`);
  return new DataView(file.buffer, file.byteOffset + table.offset, table.length);
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const directories = new WeakMap<Uint8Array, ReadonlyMap<string, FontTable>>();

/** The tables by their tags; a file's directory is read once. */
function directoryOf(file: Uint8Array): ReadonlyMap<string, FontTable> {
  const known = directories.get(file);
  if (known !== undefined) return known;
  const view = viewOf(file);
  const tables = new Map<string, FontTable>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = directoryStart + index * recordLength;
    const tag = String.fromCharCode(...file.subarray(record, record + 4));
    tables.set(tag, { offset: view.getUint32(record + 8), length: view.getUint32(record + 12) });
  }
  directories.set(file, tables);
  return tables;
}

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
