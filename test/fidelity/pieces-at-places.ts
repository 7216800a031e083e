/** Finds the words or glyphs of one paper at their places in another. */

export interface AtPlace {
  readonly text: string;
  /** From 1. */
  readonly page: number;
  /** pt from the page's left */
  readonly x: number;
  /** pt from the page's top */
  readonly baseline: number;
  /** How far up or down it may stand for reasons of its own, pt. */
  readonly free?: number;
  /** How far to a side it may stand for reasons of its own, pt. */
  readonly aside?: number;
}

/** How far a piece may stand from its place, pt. */
export interface Reach {
  readonly x: number;
  readonly baseline: number;
  /** Whether what is free to stand higher or lower may do so. */
  readonly withFreedom?: boolean;
  /** Whether what may stand farther to a side may do so. */
  readonly withAside?: boolean;
}

/** The words or glyphs of a paper, by page and text. */
export class PiecesAtPlaces {
  readonly #places = new Map<string, AtPlace[]>();

  constructor(pieces: readonly AtPlace[]) {
    for (const piece of pieces) {
      const same = this.#places.get(keyOf(piece));
      if (same === undefined) this.#places.set(keyOf(piece), [piece]);
      else same.push(piece);
    }
  }

  /** Those of the pieces that don't stand here within reach; each place is one piece's. */
  missed<Of extends AtPlace>(pieces: readonly Of[], reach: Reach): readonly Of[] {
    const taken = new Set<AtPlace>();
    return pieces.filter((piece) => {
      const same = this.#places.get(keyOf(piece)) ?? [];
      const found = same.find((each) => !taken.has(each) && isNear(each, piece, reach));
      if (found !== undefined) taken.add(found);
      return found === undefined;
    });
  }
}

function keyOf({ page, text }: AtPlace): string {
  return `${page} ${text}`;
}

function isNear(one: AtPlace, other: AtPlace, reach: Reach): boolean {
  const free = reach.withFreedom ? Math.max(one.free ?? 0, other.free ?? 0) : 0;
  const aside = reach.withAside ? Math.max(one.aside ?? 0, other.aside ?? 0) : 0;
  const isBeside = Math.abs(one.x - other.x) < reach.x + aside;
  return isBeside && Math.abs(one.baseline - other.baseline) < reach.baseline + free;
}
