/** A small PNG of a page: few colours, each pixel its number in the palette (PNG specification, 11.2). */

import { crc32, deflateSync } from "node:zlib";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** How many steps each colour may be told by; six always fit into the 256 places of a palette. */
const steps = [16, 8, 6];

/** @param ppm a binary portable pixmap (`P6`) of 255 levels, as pdftoppm writes it */
export function palettePng(ppm) {
  const { width, height, pixels } = readPixmap(ppm);
  const { palette, numbers } = reduceColours(pixels);
  const bits = palette.length <= 16 ? 4 : 8;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(scanlines(numbers, { width, height, bits }), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function readPixmap(ppm) {
  const [head, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.toString("latin1", 0, 40));
  return { width: Number(width), height: Number(height), pixels: ppm.subarray(head.length) };
}

/** With as many steps as leave few enough colours. */
function reduceColours(pixels) {
  for (const count of steps) {
    const reduced = reduceTo(count, pixels);
    if (reduced.palette.length <= 256) return reduced;
  }
  throw new Error("six steps of three colours are more than 256");
}

function reduceTo(count, pixels) {
  const level = (value) => Math.round((Math.round((value / 255) * (count - 1)) * 255) / (count - 1));
  const known = new Map();
  const numbers = [];
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = [level(pixels[at]), level(pixels[at + 1]), level(pixels[at + 2])];
    const key = colour.join(" ");
    if (!known.has(key)) known.set(key, { number: known.size, colour });
    numbers.push(known.get(key).number);
  }
  return { palette: [...known.values()].map(({ colour }) => colour), numbers };
}

/** Rows of unfiltered pixels, each after the number of its filter, 0. */
function scanlines(numbers, { width, height, bits }) {
  const bytesPerRow = 1 + Math.ceil((width * bits) / 8);
  const rows = Buffer.alloc(height * bytesPerRow);
  numbers.forEach((number, index) => {
    const at = Math.floor(index / width) * bytesPerRow + 1;
    const column = index % width;
    if (bits === 8) rows[at + column] = number;
    else rows[at + (column >> 1)] |= column % 2 === 0 ? number << 4 : number;
  });
  return rows;
}

function chunk(type, content) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
