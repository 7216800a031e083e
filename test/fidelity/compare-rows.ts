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

/** The longest common sequence of equal rows. */
function commonRows<Of extends Piece>(
  ours: readonly Row<Of>[],
  oracle: readonly Row[],
): readonly RowPair<Of>[] {
  const lengths = commonLengths(ours, oracle);
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const pairs: RowPair<Of>[] = [];
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
