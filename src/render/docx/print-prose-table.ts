/** A table of prose as WordprocessingML: columns as wide as their texts ask for. */

import type { ProseCell, ProseTable } from "../../text/prose.ts";
import type { BlockFrame } from "./docxtemplater-part.ts";
import { columnWidths, printWordTable } from "./print-word-table.ts";

/** The caller has made sure that the frame has a width. */
export function printProseTable(table: ProseTable, frame: BlockFrame): string {
  const rowOf = (cells: readonly ProseCell[], isHeader: boolean) => ({
    cells: cells.map((runs) => ({ runs, alignment: isHeader ? ("center" as const) : ("left" as const) })),
    isHeader,
  });
  return printWordTable([rowOf(table.header, true), ...table.rows.map((cells) => rowOf(cells, false))], {
    widths: columnWidths(sharesOf(table), frame.textWidth ?? 0),
    frame,
    paragraphProperties: narrow,
  });
}

/** The paragraphs of a text have an indent and wide spacing. */
const narrow =
  '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:right="0" w:firstLine="0"/>';

const fewestCharacters = 6;
const mostCharacters = 45;

/** The longest text of each column, within bounds. */
function sharesOf({ header, rows }: ProseTable): number[] {
  const longest = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => lengthOf(row[column] ?? []))),
  );
  return longest.map((length) => Math.min(Math.max(length, fewestCharacters), mostCharacters));
}

function lengthOf(cell: ProseCell): number {
  return cell.reduce((sum, { text }) => sum + text.length, 0);
}
