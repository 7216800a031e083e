/** Reads the rows of a paper from what is drawn on its pages. */

import type { Glyph } from "../support/pdf-text.ts";

/** A glyph at its place on a page; pt. */
export type Piece = Pick<Glyph, "text" | "x" | "baseline" | "width" | "size" | "font">;

export interface Row<Of extends Piece = Piece> {
  readonly text: string;
  /** From 1. */
  readonly page: number;
  /** pt from the page's top */
  readonly baseline: number;
  /** From left to right. */
  readonly pieces: readonly Of[];
}

/** The glyphs of one page. */
export interface PageOfPieces<Of extends Piece = Piece> {
  readonly glyphs: readonly Of[];
}

/** The rows of a paper; heads of tables are left out on their further pages. */
export function readRows<Of extends Piece>(pages: readonly PageOfPieces<Of>[]): readonly Row<Of>[] {
  return withoutRepeatedHeads(pages.flatMap(({ glyphs }, index) => rowsOfPage(glyphs, index + 1)));
}

/**
 * Pieces in one row are nearer than 1 pt: their baselines differ by less than this. Places are whole twentieths of a
 * point, and between two of them rounding decides nothing.
 */
const nearest = 0.975;

function rowsOfPage<Of extends Piece>(pieces: readonly Of[], page: number): readonly Row<Of>[] {
  const seen = pieces.filter(({ text }) => text.trim() !== "");
  const groups: Of[][] = [];
  for (const piece of seen.toSorted((one, other) => one.baseline - other.baseline)) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && piece.baseline - group[0].baseline < nearest) group.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group) => rowOf(group, page));
}

function rowOf<Of extends Piece>(group: readonly Of[], page: number): Row<Of> {
  const pieces = group.toSorted((one, other) => one.x - other.x);
  return { text: textOf(pieces), page, baseline: group[0]?.baseline ?? 0, pieces };
}

/**
 * Spaces are seen, not read: a gap of an eighth of the size or more.
 * @param roomBehind what a piece may have behind it beyond its width before a gap begins, pt
 */
export function textOf(pieces: readonly Piece[], roomBehind: (piece: Piece) => number = () => 0): string {
  let text = "";
  let end = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    text += piece.x - end > piece.size / 8 ? ` ${piece.text}` : piece.text;
    end = piece.x + piece.width + roomBehind(piece);
  }
  return text.replaceAll("\u2011", "-").replaceAll(leader, "…");
}

/** What fills a tab is drawn, not read: how many dots it has, and how far they stand apart, is nobody's text. */
const leader = / ?(?:([.\-·])(?: ?\1)+|_(?: ?_)*) ?/gu;

/** The rows at a page's top that an earlier page showed too; the page's number may stand above them. */
function withoutRepeatedHeads<Of extends Piece>(rows: readonly Row<Of>[]): readonly Row<Of>[] {
  const kept: Row<Of>[] = [];
  const earlier = new Set<string>();
  for (const page of new Set(rows.map((row) => row.page))) {
    const onPage = rows.filter((row) => row.page === page);
    const from = /^\d+$/.test(onPage[0]?.text ?? "") ? 1 : 0;
    const own = onPage.findIndex((row, index) => index >= from && !earlier.has(row.text));
    kept.push(...onPage.slice(0, from), ...onPage.slice(own === -1 ? from : own));
    for (const row of onPage) earlier.add(row.text);
  }
  return kept;
}
