/** A TrueType font file as its tables (OpenType specification, "Font file"). */

export interface FontTable {
  readonly tag: string;
  readonly offset: number;
  readonly length: number;
}

/** The tables of a font file by their tags, in the file's order. */
export function readFontTables(bytes: Uint8Array): ReadonlyMap<string, FontTable> {
  const view = viewOf(bytes);
  const tables = new Map<string, FontTable>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = directoryStart + index * recordLength;
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    tables.set(tag, { tag, offset: view.getUint32(record + 8), length: view.getUint32(record + 12) });
  }
  return tables;
}

/** A view of the bytes of one table. */
export function tableView(bytes: Uint8Array, tag: string): DataView {
  const table = readFontTables(bytes).get(tag);
  if (table === undefined) throw new Error(`the font has no table ${tag}`);
  return new DataView(bytes.buffer, bytes.byteOffset + table.offset, table.length);
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const directoryStart = 12;
const recordLength = 16;
