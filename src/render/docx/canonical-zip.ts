/** Writes the entries of a Word file as a zip file with nothing in it but the entries: same entries, same bytes. */

import { crc32, deflateRawSync } from "node:zlib";
import type { WordEntries } from "../../word/word-entries.ts";

/** 1 January 1980, 00:00, the beginning of time in a zip file (APPNOTE 4.4.6); no clock, no time zone. */
const fixedDate = (1 << 5) | 1;
const fixedTime = 0;
const deflateLevel = 6;
const versionNeeded = 20;
const utf8Names = 1 << 11;
const deflated = 8;

interface PackedContent {
  readonly packed: Uint8Array;
  readonly checksum: number;
  readonly size: number;
}

interface PackedEntry extends PackedContent {
  readonly name: Uint8Array;
}

/** `[Content_Types].xml` first, as Office expects it, then by name; no folders, no comments, no extra fields. */
export function writeCanonicalZip(entries: WordEntries): Uint8Array {
  const names = [...entries.keys()].sort(contentTypesFirst);
  const packed = names.map((name) => pack(name, entries.get(name) ?? new Uint8Array()));
  const bodies = packed.map((entry) => Buffer.concat([localHeader(entry), entry.name, entry.packed]));
  let offset = 0;
  const directory = packed.map((entry, index) => {
    const header = Buffer.concat([directoryHeader(entry, offset), entry.name]);
    offset += bodies[index]?.length ?? 0;
    return header;
  });
  return new Uint8Array(Buffer.concat([...bodies, ...directory, endRecord(directory, offset)]));
}

/** By code units, whatever the locale. */
function contentTypesFirst(one: string, other: string): number {
  const rank = (name: string) => (name === "[Content_Types].xml" ? 0 : 1);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  return one < other ? -1 : 1;
}

function pack(name: string, bytes: Uint8Array): PackedEntry {
  const content = packedContents.get(bytes) ?? packContent(bytes);
  packedContents.set(bytes, content);
  return { name: Buffer.from(name, "utf8"), ...content };
}

/** What all documents of a template have in common is packed once. */
const packedContents = new WeakMap<Uint8Array, PackedContent>();

function packContent(bytes: Uint8Array): PackedContent {
  return {
    packed: deflateRawSync(bytes, { level: deflateLevel }),
    checksum: crc32(bytes),
    size: bytes.length,
  };
}

/** APPNOTE 4.3.7. */
function localHeader(entry: PackedEntry): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(versionNeeded, 4);
  writeCommonFields(header, 6, entry);
  return header;
}

/** APPNOTE 4.3.12; made by version 2.0 on DOS, so that no system's permissions are stored. */
function directoryHeader(entry: PackedEntry, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(versionNeeded, 4);
  header.writeUInt16LE(versionNeeded, 6);
  writeCommonFields(header, 8, entry);
  header.writeUInt32LE(offset, 42);
  return header;
}

/** The fields that both headers have in the same order, from the flags to the length of the name. */
function writeCommonFields(header: Buffer, at: number, entry: PackedEntry): void {
  header.writeUInt16LE(utf8Names, at);
  header.writeUInt16LE(deflated, at + 2);
  header.writeUInt16LE(fixedTime, at + 4);
  header.writeUInt16LE(fixedDate, at + 6);
  header.writeUInt32LE(entry.checksum, at + 8);
  header.writeUInt32LE(entry.packed.length, at + 12);
  header.writeUInt32LE(entry.size, at + 16);
  header.writeUInt16LE(entry.name.length, at + 20);
}

/** APPNOTE 4.3.16. */
function endRecord(directory: readonly Buffer[], offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(directory.length, 8);
  record.writeUInt16LE(directory.length, 10);
  record.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  record.writeUInt32LE(offset, 16);
  return record;
}
