/** Reads a PNG picture into its samples (PNG, second edition: ISO/IEC 15948). */

import { inflateSync } from "node:zlib";

export interface PngImage {
  readonly format: "png";
  readonly width: number;
  readonly height: number;
  /** Bits of one sample. */
  readonly bitDepth: number;
  readonly color: PngColor;
  /** Of indexed pictures, three bytes for each colour. */
  readonly palette: Uint8Array | undefined;
  /** What `tRNS` says: an alpha for each colour of the palette, or the one colour that is not painted. */
  readonly transparency: Uint8Array | undefined;
  /** Row after row, each of whole bytes, from the top. */
  readonly samples: Uint8Array;
}

export type PngColor = "gray" | "rgb" | "indexed" | "grayAlpha" | "rgbAlpha";

/** Samples of one pixel. */
export const channelsOf: Readonly<Record<PngColor, number>> = {
  gray: 1,
  rgb: 3,
  indexed: 1,
  grayAlpha: 2,
  rgbAlpha: 4,
};

const colors: ReadonlyMap<number, PngColor> = new Map([
  [0, "gray"],
  [2, "rgb"],
  [3, "indexed"],
  [4, "grayAlpha"],
  [6, "rgbAlpha"],
]);

/** Of a picture that fills a page at 600 dots an inch. */
const mostSampleBytes = 120 * 1024 * 1024;

/** Undefined for what is damaged, interlaced, or beyond all measure. */
export function readPng(bytes: Uint8Array): PngImage | undefined {
  const chunks = readChunks(bytes);
  const header = chunks.get("IHDR");
  const packed = chunks.get("IDAT");
  if (header === undefined || header.length !== 13 || packed === undefined) return undefined;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const color = colors.get(view.getUint8(9));
  const bitDepth = view.getUint8(8);
  const size = { width: view.getUint32(0), height: view.getUint32(4) };
  const plain = view.getUint8(10) === 0 && view.getUint8(11) === 0 && view.getUint8(12) === 0;
  if (color === undefined || !plain || !depths[color].includes(bitDepth)) return undefined;
  const samples = readSamples(packed, { ...size, bitsPerPixel: bitDepth * channelsOf[color] });
  const palette = chunks.get("PLTE");
  if (samples === undefined || (color === "indexed" && !isPalette(palette))) return undefined;
  return { format: "png", ...size, bitDepth, color, palette, transparency: chunks.get("tRNS"), samples };
}

/** The chunks by type, those of one type joined; a chunk that is cut off ends the reading. */
function readChunks(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const chunks = new Map<string, Uint8Array>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) break;
    const content = bytes.subarray(at + 8, at + 8 + length);
    chunks.set(type, Buffer.concat([chunks.get(type) ?? new Uint8Array(), content]));
    at += 12 + length;
  }
  return chunks;
}

const depths: Readonly<Record<PngColor, readonly number[]>> = {
  gray: [1, 2, 4, 8, 16],
  indexed: [1, 2, 4, 8],
  rgb: [8, 16],
  grayAlpha: [8, 16],
  rgbAlpha: [8, 16],
};

function isPalette(palette: Uint8Array | undefined): boolean {
  return palette !== undefined && palette.length > 0 && palette.length <= 768 && palette.length % 3 === 0;
}

interface Raster {
  readonly width: number;
  readonly height: number;
  readonly bitsPerPixel: number;
}

function readSamples(packed: Uint8Array, { width, height, bitsPerPixel }: Raster): Uint8Array | undefined {
  const rowBytes = Math.ceil((width * bitsPerPixel) / 8);
  const wanted = (rowBytes + 1) * height;
  if (wanted === 0 || wanted > mostSampleBytes) return undefined;
  const filtered = inflate(packed, wanted);
  if (filtered?.length !== wanted) return undefined;
  return unfilter(filtered, rowBytes, Math.max(1, bitsPerPixel >> 3));
}

function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: size });
  } catch {
    return undefined;
  }
}

/** Undoes the filter of each row (clause 9); undefined where a row has an unknown one. */
function unfilter(filtered: Uint8Array, rowBytes: number, pixelBytes: number): Uint8Array | undefined {
  const count = filtered.length / (rowBytes + 1);
  const samples = new Uint8Array(count * rowBytes);
  let above: Uint8Array = new Uint8Array(rowBytes);
  for (let index = 0; index < count; index += 1) {
    const start = index * (rowBytes + 1);
    const predict = predictors[filtered[start] ?? 0];
    if (predict === undefined) return undefined;
    const row = samples.subarray(index * rowBytes, (index + 1) * rowBytes);
    row.set(filtered.subarray(start + 1, start + 1 + rowBytes));
    addPredictions(row, { above, pixelBytes, predict });
    above = row;
  }
  return samples;
}

interface RowFilter {
  readonly above: Uint8Array;
  readonly pixelBytes: number;
  readonly predict: Predict;
}

/** Before a row's first pixel there is nothing but zero. */
function addPredictions(row: Uint8Array, { above, pixelBytes, predict }: RowFilter): void {
  for (let at = 0; at < row.length; at += 1) {
    const left = row[at - pixelBytes] ?? 0;
    const corner = above[at - pixelBytes] ?? 0;
    row[at] = (row[at] ?? 0) + predict(left, above[at] ?? 0, corner);
  }
}

type Predict = (left: number, above: number, corner: number) => number;

/** None, Sub, Up, Average, Paeth (9.2). */
const predictors: readonly Predict[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
];

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const toLeft = Math.abs(guess - left);
  const toAbove = Math.abs(guess - above);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
