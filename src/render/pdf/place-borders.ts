/** Draws the borders of the table rows that stand on one page; where two cells meet, the thicker border wins. */

import type { Border, TableCell } from "../../word/document-tree.ts";
import type { RowBand } from "./boxes.ts";
import type { Rule } from "./laid-out.ts";
import { thicker } from "./lay-out-table.ts";

export function placeBorders(bands: readonly RowBand[], x: number): Rule[] {
  const first = bands[0];
  if (first === undefined) return [];
  const gridLines = first.box.table.gridLines.map((line) => x + line);
  const horizontal = Array.from({ length: bands.length + 1 }, (_, index) =>
    horizontalRules(bands, index, gridLines),
  );
  return [...horizontal.flat(), ...bands.flatMap((_, index) => verticalRules(bands, index, gridLines))];
}

/** The rules on the line above the n-th row of the page, or below the last. */
function horizontalRules(bands: readonly RowBand[], index: number, gridLines: readonly number[]): Rule[] {
  const [above, below] = [bands[index - 1], bands[index]];
  const y = lineMiddle(above, below);
  const borders = gridLines.slice(0, -1).map((_, column) => horizontalBorder(above, below, column));
  return joinEqual(borders).map(({ border, start, end }) => {
    const reach = border.width / 2;
    return ruleOf(border, { x: (gridLines[start] ?? 0) - reach, y }, { x: (gridLines[end] ?? 0) + reach, y });
  });
}

function lineMiddle(above: RowBand | undefined, below: RowBand | undefined): number {
  if (above !== undefined) return above.bottom + (above.box.table.lineWidths[above.box.row + 1] ?? 0) / 2;
  return (below?.top ?? 0) - (below?.box.table.lineWidths[below.box.row] ?? 0) / 2;
}

/** At the page's edge the row that stands on the other page counts too. */
function horizontalBorder(
  above: RowBand | undefined,
  below: RowBand | undefined,
  column: number,
): Border | undefined {
  const rows = (above ?? below)?.box.table.cells ?? [];
  const upper = above === undefined ? rows[(below?.box.row ?? 0) - 1] : rows[above.box.row];
  const lower = below === undefined ? rows[(above?.box.row ?? 0) + 1] : rows[below.box.row];
  const [over, under] = [cellAt(upper, column), cellAt(lower, column)];
  const inOneCell = under?.verticalMerge === "continue" && above !== undefined && below !== undefined;
  return inOneCell ? undefined : thicker(over?.borders.bottom, under?.borders.top);
}

function cellAt(cells: readonly TableCell[] | undefined, column: number): TableCell | undefined {
  return cells?.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan);
}

interface Stretch {
  readonly border: Border;
  readonly start: number;
  readonly end: number;
}

/** Equal borders side by side are one rule. */
function joinEqual(borders: readonly (Border | undefined)[]): readonly Stretch[] {
  const stretches: { border: Border; start: number; end: number }[] = [];
  borders.forEach((border, column) => {
    if (border === undefined) return;
    const before = stretches.at(-1);
    if (before?.end === column && isEqual(before.border, border)) before.end = column + 1;
    else stretches.push({ border, start: column, end: column + 1 });
  });
  return stretches;
}

function isEqual(one: Border, other: Border): boolean {
  const { width, color, space, dashed } = one;
  return width === other.width && color === other.color && space === other.space && dashed === other.dashed;
}

function verticalRules(bands: readonly RowBand[], index: number, gridLines: readonly number[]): Rule[] {
  const band = bands[index];
  if (band === undefined) return [];
  const { cells, lineWidths } = band.box.table;
  const inRow = cells[band.box.row] ?? [];
  const top = index === 0 ? band.top : (bands[index - 1]?.bottom ?? band.top);
  const bottom = band.bottom + (index === bands.length - 1 ? (lineWidths[band.box.row + 1] ?? 0) : 0);
  return gridLines.flatMap((x, line) => {
    const right = inRow.find((cell) => cell.column === line);
    const left = inRow.find((cell) => cell.column + cell.columnSpan === line);
    const border = thicker(left?.borders.right, right?.borders.left);
    return border === undefined ? [] : [ruleOf(border, { x, y: top }, { x, y: bottom })];
  });
}

function ruleOf({ width, color, dashed }: Border, from: Rule["from"], to: Rule["to"]): Rule {
  return { kind: "rule", from, to, width, color, dashed };
}
