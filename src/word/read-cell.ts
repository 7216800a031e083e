/** Reads a `w:tc`: its place in the grid, its dress, its blocks. */

import type { Block, Border, Inline, Sides, TableCell } from "./document-tree.ts";
import { twips, wholeNumber } from "./measures.ts";
import { bagOf, layOver, type PropertyBag } from "./property-bag.ts";
import { checkSupport } from "./property-support.ts";
import { readBorder } from "./read-borders.ts";
import { cellBorderSupport, cellMarginSupport, cellSupport } from "./supported-properties.ts";
import type { CellLook, CellSetting, TableSetting } from "./table-setting.ts";
import { childOf, elementsOf, writtenForm, type XmlElement } from "./xml.ts";

type Refuse = (detail: string) => void;

export function readCell(element: XmlElement, at: CellSetting): TableCell {
  const { table } = at;
  const properties = childOf(element, "w:tcPr");
  const edges = [at.row === 0, at.row === table.rowCount - 1].map(Number).join("");
  const key = `${edges} ${at.column} ${writtenForm(properties)}`;
  const look = table.cellLooks(key, table.refuse, (refuse) => lookOf(bagOf(properties), at, refuse));
  const blocks = table.readBlocks(element, table.context);
  if (look.verticalMerge === "continue" && blocks.some(showsAnything)) table.refuse("w:vMerge with text");
  return { ...look, blocks };
}

function lookOf(direct: PropertyBag, at: CellSetting, refuse: Refuse): CellLook {
  const table = { ...at.table, refuse };
  const properties = layOver(table.cellStyle, direct);
  checkSupport(properties.values(), cellSupport, refuse);
  const columnSpan = wholeNumber(properties.get("w:gridSpan"), "w:val") ?? 1;
  checkWidth(properties, table.grid.slice(at.column, at.column + columnSpan), refuse);
  const verticalMerge = mergeOf(properties);
  const fill = fillOf(properties.get("w:shd"), refuse);
  return {
    column: at.column,
    columnSpan,
    ...(verticalMerge && { verticalMerge }),
    verticalAlign: verticalAlignOf(properties),
    margins: marginsOf(properties, table),
    borders: bordersOf(properties, { ...at, table }, columnSpan),
    ...(fill && { fill }),
  };
}

/** A cell that is covered by the one above has nothing to show of its own. */
function showsAnything(block: Block): boolean {
  return block.kind === "table" || block.number !== undefined || block.inlines.some(isSeen);
}

function isSeen(inline: Inline): boolean {
  return inline.kind === "picture" || (inline.kind === "text" && inline.text.trim() !== "");
}

/** Word lays out by the cell's own width; where it isn't the grid's, the two readings would differ. */
function checkWidth(properties: PropertyBag, columns: readonly number[], refuse: Refuse): void {
  const element = properties.get("w:tcW");
  const width = twips(element, "w:w");
  const type = element?.attributes.get("w:type");
  if (type === "pct") refuse(`w:tcW w:type=${type}`);
  if (width === undefined || type !== "dxa") return;
  const inGrid = columns.reduce((sum, column) => sum + column, 0);
  if (Math.abs(width - inGrid) > 1) refuse("w:tcW");
}

function mergeOf(properties: PropertyBag): TableCell["verticalMerge"] {
  const element = properties.get("w:vMerge");
  if (element === undefined) return undefined;
  return element.attributes.get("w:val") === "restart" ? "restart" : "continue";
}

function verticalAlignOf(properties: PropertyBag): TableCell["verticalAlign"] {
  const value = properties.get("w:vAlign")?.attributes.get("w:val");
  return value === "center" || value === "bottom" ? value : "top";
}

/** Word's own margins when nobody sets any, pt. */
const usualMargins: Sides<number> = { top: 0, right: 5.4, bottom: 0, left: 5.4 };

function marginsOf(properties: PropertyBag, table: TableSetting): Sides<number> {
  const own = properties.get("w:tcMar");
  const all = table.properties.get("w:tblCellMar");
  checkSupport([...elementsOf(own), ...elementsOf(all)], cellMarginSupport, table.refuse);
  const side = (...names: readonly string[]): number | undefined =>
    [own, all]
      .flatMap((from) => names.map((name) => twips(childOf(from, name), "w:w")))
      .find((w) => w !== undefined);
  return {
    top: side("w:top") ?? usualMargins.top,
    right: side("w:right", "w:end") ?? usualMargins.right,
    bottom: side("w:bottom") ?? usualMargins.bottom,
    left: side("w:left", "w:start") ?? usualMargins.left,
  };
}

/** The cell's own border, or else the table's: outer at the table's edges, inner between cells. */
function bordersOf(properties: PropertyBag, at: CellSetting, columnSpan: number): Partial<Sides<Border>> {
  const { table } = at;
  const own = properties.get("w:tcBorders");
  const all = table.properties.get("w:tblBorders");
  checkSupport([...elementsOf(own), ...elementsOf(all)], cellBorderSupport, table.refuse);
  const side = (names: readonly string[], fallback: readonly string[]): Border | undefined =>
    readBorder(firstChild(own, names) ?? firstChild(all, fallback), table.refuse);
  const lastRow = at.row === table.rowCount - 1;
  const lastColumn = at.column + columnSpan === table.grid.length;
  const top = side(["w:top"], [at.row === 0 ? "w:top" : "w:insideH"]);
  const bottom = side(["w:bottom"], [lastRow ? "w:bottom" : "w:insideH"]);
  const left = side(["w:left", "w:start"], at.column === 0 ? ["w:left", "w:start"] : ["w:insideV"]);
  const right = side(["w:right", "w:end"], lastColumn ? ["w:right", "w:end"] : ["w:insideV"]);
  return { ...(top && { top }), ...(bottom && { bottom }), ...(left && { left }), ...(right && { right }) };
}

function firstChild(element: XmlElement | undefined, names: readonly string[]): XmlElement | undefined {
  return elementsOf(element).find(({ name }) => names.includes(name));
}

function fillOf(shading: XmlElement | undefined, refuse: Refuse): string | undefined {
  const pattern = shading?.attributes.get("w:val") ?? "clear";
  const fill = shading?.attributes.get("w:fill") ?? "auto";
  const ofTheme = shading?.attributes.get("w:themeFill");
  if (pattern !== "clear" && pattern !== "nil") refuse(`w:shd w:val=${pattern}`);
  if (fill === "auto" && ofTheme !== undefined) refuse(`w:shd w:themeFill=${ofTheme}`);
  return /^[0-9A-Fa-f]{6}$/.test(fill) ? fill.toUpperCase() : undefined;
}
