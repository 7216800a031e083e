/** A table as WordprocessingML: fixed columns over the width of the text, thin borders, rows that don't split, a head that repeats. */

import type { ProseRun } from "../../text/prose.ts";
import type { BlockFrame } from "./docxtemplater-part.ts";
import { printProseParagraph } from "./print-prose-paragraph.ts";

export interface WordTableCell {
  readonly runs: readonly ProseRun[];
  readonly alignment: "left" | "center" | "right";
  /** How many columns it covers. */
  readonly span?: number;
}

export interface WordTableRow {
  readonly cells: readonly WordTableCell[];
  readonly isHeader?: boolean;
  /** On the page of the row below. */
  readonly keepsWithNext?: boolean;
  /** At least so high, in twips; absent, as its text. */
  readonly height?: number;
}

export interface WordTableSetting {
  /** In twips; together the width of the text. */
  readonly widths: readonly number[];
  readonly frame: BlockFrame;
  /** What the cells' paragraphs set beside the word style of the tag's paragraph: spacing, indents. */
  readonly paragraphProperties: string;
}

export function printWordTable(rows: readonly WordTableRow[], setting: WordTableSetting): string {
  const grid = setting.widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const printed = rows.map((row) => printRow(row, setting)).join("");
  return `<w:tbl>${tableProperties(setting.frame.textWidth ?? 0)}<w:tblGrid>${grid}</w:tblGrid>${printed}</w:tbl>`;
}

/** The least paragraph that keeps what follows apart from a table: 6 pt. */
export const spacer =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/><w:ind w:firstLine="0"/></w:pPr></w:p>';

/** Widths in twips in proportion to the shares; together exactly the width of the text. */
export function columnWidths(shares: readonly number[], textWidth: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((textWidth * share) / total));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, column) => (column === widths.length - 1 ? width + rest : width));
}

function tableProperties(width: number): string {
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`,
  );
  return `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders.join("")}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>`;
}

function printRow(row: WordTableRow, setting: WordTableSetting): string {
  let column = 0;
  const printed = row.cells.map((cell) => {
    const { span = 1 } = cell;
    const width = setting.widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    column += span;
    return printCell(cell, { ...row, width, setting });
  });
  const header = row.isHeader === true ? "<w:tblHeader/>" : "";
  const height = row.height === undefined ? "" : `<w:trHeight w:val="${row.height}" w:hRule="atLeast"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${height}${header}</w:trPr>${printed.join("")}</w:tr>`;
}

interface CellPlace extends Omit<WordTableRow, "cells"> {
  readonly width: number;
  readonly setting: WordTableSetting;
}

function printCell({ runs, alignment, span = 1 }: WordTableCell, place: CellPlace): string {
  const { width, setting, isHeader = false } = place;
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : "",
    isHeader ? '<w:vAlign w:val="center"/>' : "",
  ];
  const shown = isHeader ? runs.map((run) => ({ ...run, bold: true })) : runs;
  const paragraph = printProseParagraph(shown, {
    paragraphProperties: cellParagraph(alignment, place),
    runProperties: setting.frame.runProperties,
  });
  return `<w:tc><w:tcPr>${properties.join("")}</w:tcPr>${paragraph}</w:tc>`;
}

/** The word style of the tag's paragraph without its own settings: a cell is narrow. */
function cellParagraph(
  alignment: WordTableCell["alignment"],
  { setting: { frame, paragraphProperties }, keepsWithNext = false }: CellPlace,
): string {
  const style = /<w:pStyle\s[^>]*\/>/.exec(frame.paragraphProperties)?.[0] ?? "";
  const keep = keepsWithNext ? "<w:keepNext/>" : "";
  return `<w:pPr>${style}${keep}${paragraphProperties}<w:jc w:val="${alignment}"/></w:pPr>`;
}
