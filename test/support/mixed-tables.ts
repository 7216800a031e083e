/** Tables of several widths whose heads, merged cells, heights, borders and fills are mixed by chance. */

import type { Lots } from "./lots.ts";
import { smallParagraph } from "./mixed-paragraphs.ts";
import { cell, paragraph, row, run, table } from "./word-builder.ts";

/** @param width of the text area, twips */
export function mixedTable(lots: Lots, width: number): string {
  const grid = gridOf(lots, width);
  const heads = lots.pick([0, 0, 1, 1, 2]);
  const body = lots.chance(0.1) ? lots.between(0, 25) : lots.between(0, 8);
  const merged = grid.length > 1 ? mergedRows(lots, body) : [];
  const never = lots.chance(0.4);
  const setting: RowSetting = { grid, never, lines: lots.pick([1, 2, 4, 8]) };
  const rows = [
    ...Array.from({ length: heads }, () => headRow(lots, grid)),
    ...Array.from({ length: Math.max(body, heads === 0 ? 1 : 0) }, (_, index) =>
      bodyRow(lots, setting, merged[index]),
    ),
  ];
  return table({ grid, rows, bordered: lots.chance(0.8), more: placeOf(lots) + marginsOf(lots) });
}

interface RowSetting {
  readonly grid: readonly number[];
  /** No row of the table may be split. */
  readonly never: boolean;
  /** How many lines a paragraph in a cell has at most, more or less. */
  readonly lines: number;
}

type Merge = "restart" | "continue" | undefined;

/** Columns of whole twips; the table is as wide as the text or narrower. */
function gridOf(lots: Lots, width: number): readonly number[] {
  const whole = Math.floor(width * lots.pick([1, 1, 1, 0.9, 0.6]));
  const parts = Array.from(
    { length: lots.between(1, Math.min(6, Math.floor(whole / 1300))) },
    () => 1 + lots.next() * 3,
  );
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => Math.floor((whole * part) / sum));
}

function placeOf(lots: Lots): string {
  return lots.pick([
    "",
    "",
    `<w:jc w:val="center"/>`,
    `<w:jc w:val="right"/>`,
    `<w:tblInd w:w="284" w:type="dxa"/>`,
  ]);
}

/** `w:tblInd` and `w:jc` stand before the layout in Word's order; LibreOffice and our reader take any. */
function marginsOf(lots: Lots): string {
  if (lots.chance(0.7)) return "";
  const side = (name: string): string => `<w:${name} w:w="${lots.pick([0, 28, 57, 113])}" w:type="dxa"/>`;
  return `<w:tblCellMar>${["top", "left", "bottom", "right"].map(side).join("")}</w:tblCellMar>`;
}

/** Whether the first cell of each row begins or goes on in a cell that covers several rows. */
function mergedRows(lots: Lots, count: number): readonly Merge[] {
  if (lots.chance(0.7)) return [];
  let left = 0;
  return Array.from({ length: count }, (): Merge => {
    if (left > 0) {
      left -= 1;
      return "continue";
    }
    if (lots.chance(0.4)) return undefined;
    left = lots.between(1, 5);
    return "restart";
  });
}

function headRow(lots: Lots, grid: readonly number[]): string {
  const cells = grid.map((width) =>
    cell(
      width,
      paragraph(
        run(lots.pick(["TT", "Họ và tên", "Chức vụ, đơn vị công tác", "Ghi chú"]), "<w:b/>"),
        `<w:jc w:val="center"/>`,
      ),
      `<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/><w:vAlign w:val="center"/>`,
    ),
  );
  return row(cells, "<w:cantSplit/><w:tblHeader/>");
}

/** A row of exact height shows no more than fits: here its text does. */
function exactRow(lots: Lots, grid: readonly number[]): string {
  const cells = grid.map((width) => cell(width, paragraph(run(String(lots.between(1, 999)))), dressOf(lots)));
  return row(cells, `<w:trHeight w:val="${lots.between(500, 1500)}" w:hRule="exact"/>`);
}

function bodyRow(lots: Lots, setting: RowSetting, merge: Merge): string {
  const { grid, never } = setting;
  if (merge === undefined && lots.chance(0.03)) return exactRow(lots, grid);
  const tall = lots.chance(0.01);
  const cells: string[] = [];
  let column = 0;
  while (column < grid.length) {
    const inMerged = column === 0 ? merge : undefined;
    const span = inMerged === undefined && lots.chance(0.08) ? lots.between(2, 3) : 1;
    const lines = tall && column === 0 ? linesOfTall : setting.lines;
    const widths = grid.slice(column, column + span);
    cells.push(bodyCell(lots, widths, { merge: inMerged, lines }));
    column += widths.length;
  }
  return row(cells, (never || lots.chance(0.3) ? "<w:cantSplit/>" : "") + leastHeight(lots));
}

function bodyCell(
  lots: Lots,
  widths: readonly number[],
  { merge, lines }: { merge: Merge; lines: number },
): string {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const spanned = widths.length > 1 ? `<w:gridSpan w:val="${widths.length}"/>` : "";
  const merged = merge === undefined ? "" : `<w:vMerge w:val="${merge}"/>`;
  const words = Math.ceil((width / twipsPerWord) * lines);
  const blocks = merge === "continue" ? paragraph("") : cellBlocks(lots, words);
  return cell(width, blocks, spanned + merged + dressOf(lots));
}

/** A word of the usual size with its space, more or less. */
const twipsPerWord = 560;

/** More lines than a page of text has. */
const linesOfTall = 70;

function cellBlocks(lots: Lots, words: number): string {
  const count = words > 150 ? 12 : lots.pick([1, 1, 1, 2, 3]);
  const each = Math.ceil(words / count);
  const least = words > 150 ? each : 1;
  return Array.from({ length: count }, () => smallParagraph(lots, [least, each])).join("");
}

function dressOf(lots: Lots): string {
  const fill = lots.chance(0.05) ? `<w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/>` : "";
  const margins = lots.chance(0.04)
    ? `<w:tcMar><w:top w:w="85" w:type="dxa"/><w:left w:w="170" w:type="dxa"/></w:tcMar>`
    : "";
  const place = lots.chance(0.2) ? `<w:vAlign w:val="${lots.pick(["center", "bottom"])}"/>` : "";
  return fill + margins + place;
}

function leastHeight(lots: Lots): string {
  return lots.chance(0.9) ? "" : `<w:trHeight w:val="${lots.between(300, 1500)}" w:hRule="atLeast"/>`;
}
