/** A table of prose as WordprocessingML: columns as wide as their texts ask for. */

import type { ProseCell, ProseTable } from "../../text/prose.ts";
import type { BlockFrame } from "./docxtemplater-part.ts";
import { columnWidths, printWordTable } from "./print-word-table.ts";

/** The caller has made sure that the frame has a width. */
export function printProseTable(table: ProseTable, frame: BlockFrame): string {
  const alignments = alignmentsOf(table);
  const rowOf = (cells: readonly ProseCell[]) => ({
    cells: cells.map((runs, column) => ({ runs, alignment: alignments[column] ?? "left" })),
  });
  const header = table.header.map((runs) => ({ runs, alignment: "center" as const }));
  return printWordTable([{ cells: header, isHeader: true, keepsWithNext: true }, ...table.rows.map(rowOf)], {
    widths: columnWidths(sharesOf(table), frame.textWidth ?? 0),
    frame: { ...frame, runProperties: inTables(frame.runProperties) },
    paragraphProperties: narrow,
  });
}

/** The paragraphs of a text have an indent and wide spacing. */
const narrow =
  '<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:right="0" w:firstLine="0"/>';

/** 12 pt, as the tables of the templates are set: beside them a table of a text in the size of the text looks swollen. */
function inTables(runProperties: string): string {
  const font = runProperties.match(/<w:(?:rStyle|rFonts)\s[^>]*\/>/g) ?? [];
  return `<w:rPr>${font.join("")}<w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr>`;
}

/** Columns of numbers are centred, as in the tables of the templates. */
function alignmentsOf({ header, rows }: ProseTable): ("left" | "center")[] {
  return header.map((_, column) =>
    rows.every((row) => isNumber(row[column] ?? [])) ? ("center" as const) : ("left" as const),
  );
}

const number = /^[≤≥<>+-]?\s?\p{N}[\p{N}.,/]*\s?%?$/u;

function isNumber(cell: ProseCell): boolean {
  const text = cell.map((run) => run.text).join("");
  return text === "" || text === "-" || number.test(text);
}

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
