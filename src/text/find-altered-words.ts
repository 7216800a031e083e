/** Where the data would now print other words than those that were signed. */

export interface AlteredWords {
  /** As signed, from a few words before the first difference to a few after the last. */
  readonly signed: string;
  readonly now: string;
}

const wordsAround = 4;
const mostWords = 40;

/** Undefined where both say the same; white space doesn't count. */
export function findAlteredWords(signed: string, now: string): AlteredWords | undefined {
  const [one, other] = [wordsOf(signed), wordsOf(now)];
  const shorter = Math.min(one.length, other.length);
  const start = countSame(shorter, (index) => one[index] === other[index]);
  if (start === one.length && start === other.length) return undefined;
  const end = countSame(shorter - start, (index) => one.at(-1 - index) === other.at(-1 - index));
  const from = Math.max(0, start - wordsAround);
  return { signed: excerpt(one, from, end), now: excerpt(other, from, end) };
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function countSame(most: number, same: (index: number) => boolean): number {
  let count = 0;
  while (count < most && same(count)) count += 1;
  return count;
}

/** @param end how many words at the end are the same */
function excerpt(words: readonly string[], from: number, end: number): string {
  const to = Math.min(words.length, words.length - end + wordsAround);
  const cut = Math.min(to, from + mostWords);
  return [from > 0 ? "…" : "", ...words.slice(from, cut), cut < words.length ? "…" : ""]
    .filter((word) => word !== "")
    .join(" ");
}
