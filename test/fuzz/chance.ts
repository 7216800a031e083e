/** Chance from a seed: the same seed makes the same choices on every machine. */

export interface Chance {
  /** A whole number from 0, below the limit. */
  below(limit: number): number;
  /** One of the list; throws when it has none. */
  pick<Item>(list: readonly Item[]): Item;
  /** True so often out of a hundred times. */
  percent(often: number): boolean;
}

/** Mulberry32: 32 bits of state, enough for choices. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick(list) {
      const item = list[below(list.length)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
    percent: (often) => next() * 100 < often,
  };
}
