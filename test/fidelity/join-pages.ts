/** Writes the pages of papers as pictures for people to look at: ours at the left, LibreOffice's at the right. */

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pngOf } from "../support/pictures.ts";

/** Pixels of three bytes, row by row. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Of poppler. */
const painter = "pdftoppm";

const dotsPerInch = 60;

/** @returns how many pictures were written into the folder: `NAME-1.png`, `NAME-2.png` … */
export function joinPages(
  folder: string,
  name: string,
  { ours, oracle }: { readonly ours: Uint8Array; readonly oracle: Uint8Array },
): number {
  const [left, right] = [pagesOf(ours), pagesOf(oracle)];
  const count = Math.max(left.length, right.length);
  mkdirSync(folder, { recursive: true });
  for (let page = 0; page < count; page += 1) {
    const picture = sideBySide(left[page] ?? blank, right[page] ?? blank);
    writeFileSync(join(folder, `${name.replaceAll(/[^\p{L}\d-]+/gu, "-")}-${page + 1}.png`), picture);
  }
  return count;
}

const blank: Pixels = { width: 0, height: 0, bytes: new Uint8Array() };

function pagesOf(pdf: Uint8Array): readonly Pixels[] {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  try {
    const source = join(folder, "paper.pdf");
    writeFileSync(source, pdf);
    execFileSync(painter, ["-r", String(dotsPerInch), source, join(folder, "page")]);
    const names = readdirSync(folder).filter((each) => each.endsWith(".ppm"));
    return names.toSorted().map((each) => readPpm(readFileSync(join(folder, each))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads what pdftoppm writes: `P6`, width, height, the greatest value 255, then the pixels. */
function readPpm(bytes: Uint8Array): Pixels {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 64)));
  if (head === null) throw new Error("no picture of the kind that pdftoppm writes");
  return { width: Number(head[1]), height: Number(head[2]), bytes: bytes.subarray(head[0].length) };
}

/** PNG of two pictures with a grey line between them. */
function sideBySide(left: Pixels, right: Pixels): Uint8Array {
  const gap = 4;
  const width = left.width + gap + right.width;
  const height = Math.max(left.height, right.height);
  const filtered = new Uint8Array(height * (1 + width * 3)).fill(0x80);
  for (let row = 0; row < height; row += 1) {
    const start = row * (1 + width * 3);
    filtered[start] = 0;
    filtered.set(rowOf(left, row), start + 1);
    filtered.set(rowOf(right, row), start + 1 + (left.width + gap) * 3);
  }
  return pngOf({ width, height, bitDepth: 8, colorType: 2, filtered });
}

function rowOf({ width, height, bytes }: Pixels, row: number): Uint8Array {
  return row < height ? bytes.subarray(row * width * 3, (row + 1) * width * 3) : new Uint8Array();
}
