/** Draws lots from a seed: the same choices for the same seed, everywhere. */

import { randomNumbers } from "./invented-text.ts";

export interface Lots {
  /** From 0, less than 1. */
  readonly next: () => number;
  /** True in this part of all draws. */
  readonly chance: (part: number) => boolean;
  readonly pick: <Value>(from: readonly [Value, ...Value[]]) => Value;
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
}

export function drawLots(seed: number): Lots {
  const next = randomNumbers(seed * 7919);
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    chance: (part) => next() < part,
    pick: (from) => from[between(0, from.length - 1)] ?? from[0],
  };
}
