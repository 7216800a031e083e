/** The lines of a page as an eye sees them: pieces of text that stand together on one baseline. */

import type { Glyph, PdfPageText } from "../support/pdf-text.ts";

/** Places are pt from the page's upper left corner. */
export interface PageLine {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly sizes: readonly number[];
  /** Names of the fonts (`Tinos-Bold`). */
  readonly fonts: readonly string[];
  /** In the margin at the top or foot, drawn as an artifact. */
  readonly isFurniture: boolean;
  /** From left to right, without spaces; a gap for the pen is of no-break spaces and has its room. */
  readonly glyphs: readonly Glyph[];
}

/** From top to bottom, and from left to right on one height. */
export function linesOf(pages: readonly PdfPageText[]): PageLine[] {
  return pages.flatMap((page, index) => linesOfPage(page, index + 1));
}

/** Wider than any space between words, narrower than what lies between two columns. */
const columnGap = 14;

function linesOfPage({ glyphs }: PdfPageText, page: number): PageLine[] {
  const rows = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    const key = glyph.baseline.toFixed(1);
    rows.set(key, [...(rows.get(key) ?? []), glyph]);
  }
  return [...rows.values()]
    .flatMap((row) => splitAtGaps(row.toSorted((one, other) => one.x - other.x)))
    .map((group) => group.filter(({ text }) => text !== " "))
    .filter(({ length }) => length > 0)
    .map((group) => lineOf(group, page))
    .toSorted((one, other) => one.baseline - other.baseline || one.left - other.left);
}

function splitAtGaps(glyphs: readonly Glyph[]): Glyph[][] {
  const groups: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = groups.at(-1)?.at(-1);
    if (last === undefined || glyph.x - (last.x + last.width) > columnGap) groups.push([glyph]);
    else groups.at(-1)?.push(glyph);
  }
  return groups;
}

/** @param glyphs at least one */
export function lineOf(glyphs: readonly Glyph[], page: number): PageLine {
  const text = glyphs
    .map((glyph, index) => {
      const before = glyphs[index - 1];
      const apart = before !== undefined && glyph.x - (before.x + before.width) > glyph.size / 10;
      return `${apart ? " " : ""}${glyph.text}`;
    })
    .join("");
  return {
    ...{ page, text, glyphs },
    left: Math.min(...glyphs.map(({ x }) => x)),
    right: Math.max(...glyphs.map(({ x, width }) => x + width)),
    baseline: glyphs[0]?.baseline ?? 0,
    sizes: [...new Set(glyphs.map(({ size }) => Math.round(size * 10) / 10))],
    fonts: [...new Set(glyphs.map(({ font }) => font))],
    isFurniture: glyphs.every(({ mark }) => mark?.tag === "Artifact"),
  };
}
