/** The central directory of a zip file: what is inside and how large it becomes, known before anything is unpacked. */

export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated (APPNOTE 4.4.5). */
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const endSize = 22;
const mostComment = 0xffff;
const entrySignature = 0x02014b50;
const entrySize = 46;

/**
 * Reads the directory (PKWARE APPNOTE 4.3.12, 4.3.16). Undefined when the bytes are no zip file, are cut off,
 * or use ZIP64 or several volumes, which no Word file of a sane size does.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  while (entries.length < count) {
    if (offset + entrySize > end || view.getUint32(offset, true) !== entrySignature) return undefined;
    const next = offset + lengthOfEntry(view, offset);
    if (next > end) return undefined;
    entries.push(readEntry(bytes, view, offset));
    offset = next;
  }
  return entries;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - endSize - mostComment);
  for (let at = view.byteLength - endSize; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endSignature && view.getUint16(at + 4, true) === 0) return at;
  }
  return undefined;
}

function lengthOfEntry(view: DataView, offset: number): number {
  const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(offset + field, true));
  return entrySize + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
}

function readEntry(bytes: Uint8Array, view: DataView, offset: number): ZipEntry {
  const nameLength = view.getUint16(offset + 28, true);
  const name = bytes.subarray(offset + entrySize, offset + entrySize + nameLength);
  return {
    name: new TextDecoder().decode(name),
    encrypted: (view.getUint16(offset + 8, true) & 1) === 1,
    method: view.getUint16(offset + 10, true),
    checksum: view.getUint32(offset + 16, true),
    packedSize: view.getUint32(offset + 20, true),
    size: view.getUint32(offset + 24, true),
    offset: view.getUint32(offset + 42, true),
  };
}
