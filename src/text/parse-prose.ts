/** Reads prose as clerks type it; whatever looks like other markup is refused by name, with its line and column. */

import type { Prose, ProseParagraph, ProseRun, ProseTable } from "./prose.ts";
import { joinRuns, type ProseLine, problemAt, readInline } from "./prose-inline.ts";
import type { ProseProblem, ProseRefusal } from "./prose-refusals.ts";
import { readProseTable } from "./prose-table.ts";

export interface ProseReading {
  readonly prose: Prose;
  readonly problems: readonly ProseProblem[];
}

/** `- `, `+ `, `* `, `1. `, `1.1. `, `a) `: the line begins a paragraph of its own and is printed as typed. */
const listMark = /^(?:[-+*]|\d{1,2}(?:\.\d{1,2}){0,3}\.|[a-zđ]\))(?=\s|$)/u;

const refusedAtStart: readonly (readonly [ProseRefusal, RegExp])[] = [
  ["heading", /^#+/],
  ["quotation", /^>/],
  ["rule", /^(?:[-*_=]\s*){3,}$/],
  ["list mark", /^(?:\d{1,2}(?:\)|-)|[IVX]{1,5}[.-]|[a-zđ]\.|[•–—·▪◦])(?=\s)/u],
];

/** The text is expected in NFC; the problems come in the order of the text. */
export function parseProse(text: string): ProseReading {
  const blocks = blocksOf(linesOf(text)).map(readBlock);
  return {
    prose: blocks.map(({ block }) => block).filter((block) => block !== undefined),
    problems: blocks.flatMap(({ problems }) => problems).sort(byPlace),
  };
}

interface BlockReading {
  readonly block: ProseParagraph | ProseTable | undefined;
  readonly problems: readonly ProseProblem[];
}

function linesOf(text: string): ProseLine[] {
  return text.split(/\r?\n/).map((written, index) => ({
    text: written.trim(),
    line: index + 1,
    column: written.length - written.trimStart().length + 1,
  }));
}

/** Groups the lines of one paragraph or one table; blank lines only separate. */
function blocksOf(lines: readonly ProseLine[]): ProseLine[][] {
  const blocks: ProseLine[][] = [];
  let previous: ProseLine | undefined;
  for (const line of lines) {
    if (line.text !== "") {
      if (previous === undefined || beginsBlock(line, previous)) blocks.push([line]);
      else blocks.at(-1)?.push(line);
    }
    previous = line.text === "" ? undefined : line;
  }
  return blocks;
}

function beginsBlock(line: ProseLine, previous: ProseLine): boolean {
  return listMark.test(line.text) || isTableRow(line) !== isTableRow(previous);
}

function isTableRow({ text }: ProseLine): boolean {
  return text.startsWith("|");
}

function readBlock(lines: readonly ProseLine[]): BlockReading {
  const [first] = lines;
  if (first !== undefined && isTableRow(first)) {
    const { table, problems } = readProseTable(lines);
    return { block: table, problems };
  }
  return readParagraph(lines);
}

/** The lines of a paragraph are joined by a space. */
function readParagraph(lines: readonly ProseLine[]): BlockReading {
  const readings = lines.map(readInline);
  const runs = readings.flatMap((reading, index) => (index === 0 ? reading.runs : [space, ...reading.runs]));
  return {
    block: { kind: "paragraph", runs: joinRuns(runs) },
    problems: [...lines.flatMap(refusalsAtStart), ...readings.flatMap(({ problems }) => problems)],
  };
}

const space: ProseRun = { text: " ", bold: false, italic: false };

function refusalsAtStart(line: ProseLine): ProseProblem[] {
  return refusedAtStart.flatMap(([what, pattern]) => {
    const match = pattern.exec(line.text);
    return match === null ? [] : [problemAt(line, what, match)];
  });
}

function byPlace(one: ProseProblem, other: ProseProblem): number {
  return one.line - other.line || one.column - other.column;
}
