/** The tables of a TrueType font file (OpenType specification, "Font file"). */

interface FontTable {
  readonly offset: number;
  readonly length: number;
}

/** Where the directory begins, and the length of one record of it, in bytes. */
export const directoryStart = 12;
export const recordLength = 16;

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
