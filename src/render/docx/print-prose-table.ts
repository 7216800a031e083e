/** A table of prose as WordprocessingML: fixed columns over the width of the text, thin borders, a header that repeats. */

import type { ProseCell, ProseTable } from "../../text/prose.ts";
import type { ProseFrame } from "./docxtemplater-part.ts";
import { printProseParagraph } from "./print-prose-paragraph.ts";

/** The caller has made sure that the frame has a width. */
export function printProseTable(table: ProseTable, frame: ProseFrame): string {
  const widths = columnWidths(table, frame.textWidth ?? 0);
  const header = printRow(table.header, { widths, frame, isHeader: true });
  const rows = table.rows.map((cells) => printRow(cells, { widths, frame, isHeader: false }));
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl>${tableProperties(frame.textWidth ?? 0)}<w:tblGrid>${grid}</w:tblGrid>${header}${rows.join("")}</w:tbl>`;
}

function tableProperties(width: number): string {
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`,
  );
  return `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders.join("")}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>`;
}

const fewestCharacters = 6;
const mostCharacters = 45;

/** In twips, in proportion to the longest text of each column within bounds; together exactly the width of the text. */
function columnWidths({ header, rows }: ProseTable, textWidth: number): number[] {
  const longest = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => lengthOf(row[column] ?? []))),
  );
  const shares = longest.map((length) => Math.min(Math.max(length, fewestCharacters), mostCharacters));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((textWidth * share) / total));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, column) => (column === widths.length - 1 ? width + rest : width));
}

function lengthOf(cell: ProseCell): number {
  return cell.reduce((sum, { text }) => sum + text.length, 0);
}

interface RowSetting {
  readonly widths: readonly number[];
  readonly frame: ProseFrame;
  readonly isHeader: boolean;
}

function printRow(cells: readonly ProseCell[], { widths, frame, isHeader }: RowSetting): string {
  const printed = cells.map((cell, column) => {
    const runs = isHeader ? cell.map((run) => ({ ...run, bold: true })) : cell;
    const paragraph = printProseParagraph(runs, {
      paragraphProperties: cellParagraph(frame, isHeader ? "center" : "left"),
      runProperties: frame.runProperties,
    });
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/></w:tcPr>${paragraph}</w:tc>`;
  });
  const header = isHeader ? "<w:tblHeader/>" : "";
  return `<w:tr><w:trPr><w:cantSplit/>${header}</w:trPr>${printed.join("")}</w:tr>`;
}

/** The style of the tag's paragraph without its indents: a cell is narrow. */
function cellParagraph({ paragraphProperties }: ProseFrame, alignment: "left" | "center"): string {
  const style = /<w:pStyle\s[^>]*\/>/.exec(paragraphProperties)?.[0] ?? "";
  return `<w:pPr>${style}<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="${alignment}"/></w:pPr>`;
}
