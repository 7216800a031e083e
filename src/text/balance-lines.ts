/** Breaks a name over lines of much the same length: a letterhead must not leave one word alone. */

const noBreakSpace = "\u00A0";

/** Nobody's name is longer; a text that is gets no other lines than it would have. */
const mostWords = 40;

/**
 * Gives as many lines as lines of `capacity` characters need, and among those the most even. Every line but the first
 * is held together by no-break spaces, so that Word breaks where we do; where there is more room than was said, it
 * still puts more on a line.
 * @param capacity the characters that surely fit on a line: a longer word stands as it is
 */
export function balanceLines(text: string, capacity: number): string {
  const words = text.split(" ").filter((word) => word !== "");
  if (words.length > mostWords || text.length <= capacity) return text;
  const [first = [], ...others] = evenLines(words, capacity);
  return [first.join(" "), ...others.map((line) => line.join(noBreakSpace))].join(" ");
}

function fewestLines(words: readonly string[], capacity: number): number {
  let lines = 1;
  let used = -1;
  for (const { length } of words) {
    const isFull = used >= 0 && used + 1 + length > capacity;
    lines += isFull ? 1 : 0;
    used = isFull ? length : used + 1 + length;
  }
  return lines;
}

interface Division {
  readonly lines: readonly (readonly string[])[];
  /** The sum of the squares of the lines' lengths: the least is the most even; endless where a line is too long. */
  readonly unevenness: number;
}

/** The most even division of words into so many lines; of several the one whose first lines are longer. */
function evenLines(words: readonly string[], capacity: number): Division["lines"] {
  const asOneLine: AsOneLine = (line) => {
    const { length } = line.join(" ");
    return { lines: [line], unevenness: line.length > 1 && length > capacity ? Infinity : length ** 2 };
  };
  let best: readonly (Division | undefined)[] = words.map((_, from) => asOneLine(words.slice(from)));
  for (let lines = fewestLines(words, capacity); lines > 1; lines -= 1) {
    const rest = best;
    best = words.map((_, from) => divide(words.slice(from), (taken) => rest[from + taken], asOneLine));
  }
  return best[0]?.lines ?? [words];
}

type AsOneLine = (words: readonly string[]) => Division;

/** The best first line, with what is best after it. */
function divide(
  words: readonly string[],
  divisionAfter: (taken: number) => Division | undefined,
  asOneLine: AsOneLine,
): Division | undefined {
  let best: Division | undefined;
  for (let taken = words.length - 1; taken > 0; taken -= 1) {
    const rest = divisionAfter(taken);
    if (rest === undefined) continue;
    const first = asOneLine(words.slice(0, taken));
    const unevenness = first.unevenness + rest.unevenness;
    if (best === undefined || unevenness < best.unevenness)
      best = { lines: [...first.lines, ...rest.lines], unevenness };
  }
  return best;
}
