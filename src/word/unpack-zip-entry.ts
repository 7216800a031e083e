/** Unpacks one entry of a zip file, never to more than the size that the directory announced. */

import { crc32, inflateRawSync } from "node:zlib";
import type { ZipEntry } from "./zip-directory.ts";

const localSignature = 0x04034b50;
const localSize = 30;

/** Undefined when the entry is damaged: cut off, of another size than announced, or with a wrong checksum. */
export function unpackZipEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const packed = packedBytes(bytes, entry);
  const unpacked = packed && (entry.method === 0 ? packed : inflate(packed, entry));
  if (unpacked === undefined || unpacked.length !== entry.size) return undefined;
  return crc32(unpacked) === entry.checksum ? unpacked : undefined;
}

/** The local header repeats the name and may have other extra fields than the directory (APPNOTE 4.3.7). */
function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + localSize > bytes.length || view.getUint32(offset, true) !== localSignature) return undefined;
  const start = offset + localSize + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedSize > bytes.length ? undefined : bytes.subarray(start, start + packedSize);
}

function inflate(packed: Uint8Array, { size }: ZipEntry): Uint8Array | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return undefined;
  }
}
