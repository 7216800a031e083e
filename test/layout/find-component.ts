/** Finds the lines of a component by its words. */

import { lineOf, type PageLine } from "./page-lines.ts";

export interface Wanted {
  readonly text: string;
  /** A signature is the last of its words, a head the first. */
  readonly last: boolean;
  /** Whether more may follow on the line; then only these words are looked at. */
  readonly begins: boolean;
}

/** Lines below each other that say these words and nothing else; undefined where there are none. */
export function findComponent(lines: readonly PageLine[], wanted: Wanted): PageLine[] | undefined {
  const text = squeezed(wanted.text);
  const own = lines.filter(({ isFurniture }) => !isFurniture);
  const starts = wanted.last ? own.toReversed() : own;
  for (const start of starts) {
    const found = wanted.begins ? beginningOf(start, text) : linesFrom(start, own, text);
    if (found !== undefined) return found;
  }
  return undefined;
}

function beginningOf(line: PageLine, text: string): PageLine[] | undefined {
  if (!squeezed(line.text).startsWith(text)) return undefined;
  return [lineOf(line.glyphs.slice(0, text.length), line.page)];
}

function linesFrom(start: PageLine, lines: readonly PageLine[], text: string): PageLine[] | undefined {
  const found: PageLine[] = [];
  let rest = text;
  for (let next: PageLine | undefined = start; next !== undefined; next = lineBelow(next, lines)) {
    const said = squeezed(next.text);
    if (!rest.startsWith(said)) return undefined;
    found.push(next);
    rest = rest.slice(said.length);
    if (rest === "") return found;
  }
  return undefined;
}

/** The next one in the same column. */
function lineBelow(line: PageLine, lines: readonly PageLine[]): PageLine | undefined {
  return lines.find(
    (other) =>
      other.page === line.page &&
      other.baseline > line.baseline + 1 &&
      other.left < line.right &&
      other.right > line.left,
  );
}

/** Capitals are looked at elsewhere. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, "").toUpperCase();
}
