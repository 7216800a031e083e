/** A table in prose: lines `| a | b |`, the first of them the header. */

import type { ProseCell, ProseTable } from "./prose.ts";
import { type ProseLine, readInline } from "./prose-inline.ts";
import type { ProseProblem, ProseRefusal } from "./prose-refusals.ts";

export interface TableReading {
  /** Absent when the lines make no table at all. */
  readonly table: ProseTable | undefined;
  readonly problems: readonly ProseProblem[];
}

interface RowReading {
  readonly cells: readonly ProseCell[];
  readonly problems: readonly ProseProblem[];
}

/** Reads the lines of one table, each of which begins with a bar. */
export function readProseTable(lines: readonly ProseLine[]): TableReading {
  const [headerLine, ...rowLines] = lines;
  if (headerLine === undefined) return { table: undefined, problems: [] };
  const header = readRow(headerLine);
  const rows = rowLines.map((line) => readRow(line, header.cells.length));
  const problems = [header, ...rows].flatMap((row) => row.problems);
  const empty = rowLines.length === 0 ? [problemOf(headerLine, "table without rows")] : [];
  return {
    table: { kind: "table", header: header.cells, rows: rows.map(({ cells }) => cells) },
    problems: [...problems, ...empty],
  };
}

/** A row with its cells; without a width it is the header, which sets the width. */
function readRow(line: ProseLine, width?: number): RowReading {
  if (line.text.length < 2 || !line.text.endsWith("|")) return refusedRow(line, "table row");
  if (/^\|(?:\s*:?-{2,}:?\s*\|)+$/.test(line.text)) return refusedRow(line, "table rule");
  const cells = cellsOf(line).map(readInline);
  if (width !== undefined && cells.length !== width) return refusedRow(line, "table width");
  return { cells: cells.map(({ runs }) => runs), problems: cells.flatMap(({ problems }) => problems) };
}

function cellsOf(line: ProseLine): ProseLine[] {
  let column = line.column + 1;
  return line.text
    .slice(1, -1)
    .split("|")
    .map((written) => {
      const cell = { text: written.trim(), line: line.line, column: column + leadingSpaces(written) };
      column += written.length + 1;
      return cell;
    });
}

function leadingSpaces(written: string): number {
  return written.length - written.trimStart().length;
}

function refusedRow(line: ProseLine, what: ProseRefusal): RowReading {
  return { cells: [], problems: [problemOf(line, what)] };
}

function problemOf(line: ProseLine, what: ProseRefusal): ProseProblem {
  return { what, written: line.text, line: line.line, column: line.column };
}
