/** Compares two PDFs of one document row by row: same text, same page, same height on the page. */

import { type Glyph, type PdfPageText, readPdfText } from "../support/pdf-text.ts";

export interface Row {
  readonly text: string;
  /** From 1. */
  readonly page: number;
  /** pt from the page's top */
  readonly baseline: number;
}

export interface Comparison {
  readonly pages: { readonly ours: number; readonly oracle: number };
  /** Rows of the oracle, heads of tables on their further pages left out. */
  readonly rows: number;
  readonly identical: number;
  readonly samePage: number;
  /** Differences of height of the rows that are identical and on the same page, pt. */
  readonly drifts: readonly number[];
  readonly differences: readonly { readonly ours: string; readonly oracle: string }[];
}

export function comparePdfs(ours: Uint8Array, oracle: Uint8Array): Comparison {
  const [ourPages, oraclePages] = [readPdfText(ours), readPdfText(oracle)];
  const [ourRows, oracleRows] = [ourPages, oraclePages].map((pages) => withoutRepeatedHeads(rowsOf(pages)));
  return {
    pages: { ours: ourPages.length, oracle: oraclePages.length },
    ...compareRows(ourRows ?? [], oracleRows ?? []),
  };
}

/** Glyphs whose baselines differ by less than 1 pt stand in one row, from left to right. */
function rowsOf(pages: readonly PdfPageText[]): readonly Row[] {
  return pages.flatMap(({ glyphs }, index) => {
    const seen = glyphs.filter(({ text }) => text.trim() !== "");
    const sorted = seen.toSorted((one, other) => one.baseline - other.baseline);
    const groups: Glyph[][] = [];
    for (const glyph of sorted) {
      const group = groups.at(-1);
      if (group?.[0] !== undefined && glyph.baseline - group[0].baseline < 1) group.push(glyph);
      else groups.push([glyph]);
    }
    return groups.map((group) => ({
      text: textOf(group),
      page: index + 1,
      baseline: group[0]?.baseline ?? 0,
    }));
  });
}

/** Spaces are seen, not read: a gap of an eighth of the size or more. */
function textOf(glyphs: readonly Glyph[]): string {
  let text = "";
  let end = Number.POSITIVE_INFINITY;
  for (const glyph of glyphs.toSorted((one, other) => one.x - other.x)) {
    text += glyph.x - end > glyph.size / 8 ? ` ${glyph.text}` : glyph.text;
    end = glyph.x + glyph.width;
  }
  return text.replaceAll("\u2011", "-").replaceAll(leader, "…");
}

/** What fills a tab is drawn, not read: how many dots it has, and how far they stand apart, is nobody's text. */
const leader = / ?(?:([.\-·])(?: ?\1)+|_(?: ?_)*) ?/gu;

/** The rows at a page's top that an earlier page showed too; the page's number may stand above them. */
function withoutRepeatedHeads(rows: readonly Row[]): readonly Row[] {
  const kept: Row[] = [];
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

function compareRows(ours: readonly Row[], oracle: readonly Row[]): Omit<Comparison, "pages"> {
  const pairs = commonRows(ours, oracle);
  const onSamePage = pairs.filter(([one, other]) => one.page === other.page);
  return {
    rows: Math.max(ours.length, oracle.length),
    identical: pairs.length,
    samePage: onSamePage.length,
    drifts: onSamePage.map(([one, other]) => Math.abs(one.baseline - other.baseline)),
    differences: differencesOf(ours, oracle, pairs),
  };
}

/** The longest common sequence of equal rows. */
function commonRows(ours: readonly Row[], oracle: readonly Row[]): readonly (readonly [Row, Row])[] {
  const lengths = commonLengths(ours, oracle);
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const pairs: (readonly [Row, Row])[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [ours[i], oracle[j]];
    if (one === undefined || other === undefined) return pairs;
    const equal = one.text === other.text;
    if (equal) pairs.push([one, other]);
    const skipsOurs = !equal && at(i + 1, j) >= at(i, j + 1);
    if (equal || skipsOurs) i += 1;
    if (!skipsOurs) j += 1;
  }
}

/** For every pair of places, how many rows can still be paired from there on. */
function commonLengths(ours: readonly Row[], oracle: readonly Row[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: ours.length + 1 }, () => new Uint16Array(oracle.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = ours.length - 1; i >= 0; i -= 1) {
    for (let j = oracle.length - 1; j >= 0; j -= 1) {
      const equal = ours[i]?.text === oracle[j]?.text;
      lengths[i]?.set([equal ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))], j);
    }
  }
  return lengths;
}

function differencesOf(
  ours: readonly Row[],
  oracle: readonly Row[],
  pairs: readonly (readonly [Row, Row])[],
): Comparison["differences"] {
  const paired = new Set(pairs.flat());
  const [ourRest, oracleRest] = [ours, oracle].map((rows) => rows.filter((row) => !paired.has(row)));
  const show = (row: Row | undefined): string => (row === undefined ? "" : `p. ${row.page}: ${row.text}`);
  const count = Math.max(ourRest?.length ?? 0, oracleRest?.length ?? 0);
  return Array.from({ length: count }, (_, index) => ({
    ours: show(ourRest?.[index]),
    oracle: show(oracleRest?.[index]),
  }));
}
