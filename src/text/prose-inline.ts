/** The inside of one line of prose: bold and italic become runs, other inline markup is refused. */

import type { ProseRun } from "./prose.ts";
import type { ProseProblem, ProseRefusal } from "./prose-refusals.ts";

/** A stretch of text on one line, and where it stands in the whole. */
export interface ProseLine {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface InlineReading {
  readonly runs: readonly ProseRun[];
  readonly problems: readonly ProseProblem[];
}

const refusedInside: readonly (readonly [ProseRefusal, RegExp])[] = [
  ["code", /`/g],
  ["html", /<[a-zA-Z/!]/g],
  ["link", /!?\[[^\][]{0,300}\]\(/g],
  ["other emphasis", /~~/g],
  ["other emphasis", /(?<![\p{L}\p{N}_])__?(?=[^\s_])[^_]{1,300}(?<=[^\s_])__?(?![\p{L}\p{N}_])/gu],
  ["control character", /\p{Cc}/gu],
];

export function readInline(line: ProseLine): InlineReading {
  const { runs, problems } = readEmphasis(line);
  const refused = refusedInside.flatMap(([what, pattern]) =>
    [...line.text.matchAll(pattern)].map((match) => problemAt(line, what, match)),
  );
  return { runs, problems: [...problems, ...refused] };
}

/** Neighbours of the same style become one run; empty ones go. */
export function joinRuns(runs: readonly ProseRun[]): readonly ProseRun[] {
  const joined: ProseRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === "") continue;
    if (last !== undefined && last.bold === run.bold && last.italic === run.italic)
      joined.splice(-1, 1, { ...last, text: last.text + run.text });
    else joined.push(run);
  }
  return joined;
}

export function problemAt(
  line: ProseLine,
  what: ProseRefusal,
  match: RegExpExecArray | RegExpMatchArray,
): ProseProblem {
  return { what, written: match[0], line: line.line, column: line.column + (match.index ?? 0) };
}

type Style = "bold" | "italic";

/** Each mark of asterisks turns its style on or off; what is still on at the end was never closed. */
function readEmphasis(line: ProseLine): InlineReading {
  const open = new Map<Style, RegExpMatchArray>();
  const runs: ProseRun[] = [];
  const problems: ProseProblem[] = [];
  let from = 0;
  const take = (text: string) => runs.push({ text, bold: open.has("bold"), italic: open.has("italic") });
  for (const mark of line.text.matchAll(/\*+/g)) {
    if (isPlainAsterisk(line.text, mark)) continue;
    take(line.text.slice(from, mark.index));
    from = mark.index + mark[0].length;
    if (!turnStyles(line.text, mark, open)) problems.push(problemAt(line, "emphasis", mark));
  }
  take(line.text.slice(from));
  for (const mark of new Set(open.values())) problems.push(problemAt(line, "emphasis", mark));
  return { runs: joinRuns(runs), problems };
}

/** An asterisk between spaces is a list mark or stands for itself; `(*)` is a note mark. */
function isPlainAsterisk(text: string, mark: RegExpMatchArray): boolean {
  const { before, after } = around(text, mark);
  return (before === "(" && after === ")") || (isBlank(before) && isBlank(after) && mark[0].length === 1);
}

/** False when the mark can neither open nor close here; a word is never marked in part. */
function turnStyles(text: string, mark: RegExpMatchArray, open: Map<Style, RegExpMatchArray>): boolean {
  const { before, after } = around(text, mark);
  const styles: readonly Style[] = stylesOfMark[mark[0].length] ?? [];
  for (const style of styles) {
    const closes = open.delete(style);
    if (closes ? isBlank(before) || isWordCharacter(after) : isBlank(after) || isWordCharacter(before))
      return false;
    if (!closes) open.set(style, mark);
  }
  return styles.length > 0;
}

const stylesOfMark: Readonly<Record<number, readonly Style[]>> = {
  1: ["italic"],
  2: ["bold"],
  3: ["bold", "italic"],
};

function around(text: string, mark: RegExpMatchArray): { before: string; after: string } {
  const start = mark.index ?? 0;
  return { before: text.charAt(start - 1), after: text.charAt(start + mark[0].length) };
}

function isBlank(character: string): boolean {
  return character.trim() === "";
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
