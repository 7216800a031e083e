/** Compares two papers row by row: same text, same page, same height on the page. */

import type { Piece, Row } from "./read-rows.ts";

export interface ComparedRows<Of extends Piece = Piece> {
  /** Rows of the longer paper. */
  readonly rows: number;
  readonly identical: number;
  readonly samePage: number;
  /** Differences of height of the rows that are identical and on the same page, pt. */
  readonly drifts: readonly number[];
  /** What has no equal in the other paper. */
  readonly unpaired: { readonly ours: readonly Row<Of>[]; readonly oracle: readonly Row[] };
  /** Equal rows that stand on different pages. */
  readonly elsewhere: readonly RowPair<Of>[];
}

type RowPair<Of extends Piece> = readonly [Row<Of>, Row];

export function compareRows<Of extends Piece>(
  ours: readonly Row<Of>[],
  oracle: readonly Row[],
): ComparedRows<Of> {
  const pairs = commonRows(ours, oracle);
  const onSamePage = pairs.filter(([one, other]) => one.page === other.page);
  const paired = new Set<Row>(pairs.flat());
  return {
    rows: Math.max(ours.length, oracle.length),
    identical: pairs.length,
    samePage: onSamePage.length,
    drifts: onSamePage.map(([one, other]) => Math.abs(one.baseline - other.baseline)),
    unpaired: {
      ours: ours.filter((row) => !paired.has(row)),
      oracle: oracle.filter((row) => !paired.has(row)),
    },
    elsewhere: pairs.filter(([one, other]) => one.page !== other.page),
  };
}

/** The longest common sequence of equal rows, and of such sequences one whose rows stand side by side. */
function commonRows<Of extends Piece>(
  ours: readonly Row<Of>[],
  oracle: readonly Row[],
): readonly RowPair<Of>[] {
  const worths = commonWorths(ours, oracle);
  const at = (i: number, j: number): number => worths[i]?.[j] ?? 0;
  const pairs: RowPair<Of>[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [ours[i], oracle[j]];
    if (one === undefined || other === undefined) return pairs;
    const worth = worthOf(one, other);
    const isPair = worth > 0 && at(i, j) === at(i + 1, j + 1) + worth;
    if (isPair) pairs.push([one, other]);
    const skipsOurs = !isPair && at(i + 1, j) >= at(i, j + 1);
    if (isPair || skipsOurs) i += 1;
    if (!skipsOurs) j += 1;
  }
}

/** For every pair of places, what the rows that can still be paired from there on are worth. */
function commonWorths(ours: readonly Row[], oracle: readonly Row[]): readonly Uint32Array[] {
  const worths = Array.from({ length: ours.length + 1 }, () => new Uint32Array(oracle.length + 1));
  const at = (i: number, j: number): number => worths[i]?.[j] ?? 0;
  for (let i = ours.length - 1; i >= 0; i -= 1) {
    for (let j = oracle.length - 1; j >= 0; j -= 1) {
      const worth = worthOf(ours[i], oracle[j]);
      const paired = worth === 0 ? 0 : at(i + 1, j + 1) + worth;
      worths[i]?.set([Math.max(paired, at(i + 1, j), at(i, j + 1))], j);
    }
  }
  return worths;
}

/** No number of rows that stand side by side is worth another pair: a paper has fewer rows than this. */
const pairWorth = 10_000;

function worthOf(one: Row | undefined, other: Row | undefined): number {
  if (one === undefined || one.text !== other?.text) return 0;
  const [left = 0, otherLeft = 0] = [one, other].map(({ pieces }) => pieces[0]?.x);
  return pairWorth + (Math.abs(left - otherLeft) < 2 ? 1 : 0);
}
