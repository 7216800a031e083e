/** What stands for a value on an empty form: dots for the pen. No data can make one. */

export interface Dots {
  readonly dots: string;
}

/** An ellipsis is as wide as the font is high. */
const dots = (count: number): Dots => Object.freeze({ dots: "…".repeat(count) });

export const formDots = {
  /** A name, a sentence. */
  text: dots(12),
  /** The same where there is little room: in a row of a list. */
  cell: dots(4),
  number: dots(2),
  date: Object.freeze({ dots: "…/…/……" }),
} as const;

const all = new Set<unknown>(Object.values(formDots));

export function isDots(value: unknown): value is Dots {
  return all.has(value);
}
