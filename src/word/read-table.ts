/** Reads a `w:tbl` of fixed layout: grid, rows, and how the table's style and the table itself dress each cell. */

import type { Table, TableRow } from "./document-tree.ts";
import { twips } from "./measures.ts";
import { bagOf, layOver, type PropertyBag } from "./property-bag.ts";
import { checkSupport, isOn } from "./property-support.ts";
import { readCell } from "./read-cell.ts";
import { styleChain } from "./read-styles.ts";
import type { ReadingContext } from "./reading-context.ts";
import { rememberLooks } from "./remember-looks.ts";
import { rowSupport, tableSupport } from "./supported-properties.ts";
import type { CellSetting, ReadBlocks, TableSetting } from "./table-setting.ts";
import { childOf, childrenOf, elementsOf, textOf, type XmlElement } from "./xml.ts";

export function readTable(element: XmlElement, context: ReadingContext, readBlocks: ReadBlocks): Table {
  const direct = bagOf(childOf(element, "w:tblPr"));
  const style = direct.get("w:tblStyle")?.attributes.get("w:val") ?? context.styles.defaultTableStyle;
  const chain = styleChain(context.styles, style);
  const refuse = (detail: string): void => context.refusals.refuse(detail, textOf(element).slice(0, 80));
  const properties = layOver(...chain.map(({ table }) => table), direct);
  if (chain.some(({ conditional }) => conditional)) refuse("w:tblStylePr");
  checkTable(element, properties, refuse);
  const rows = childrenOf(element, "w:tr");
  const setting: TableSetting = {
    properties,
    rowStyle: layOver(...chain.map(({ row }) => row)),
    cellStyle: layOver(...chain.map(({ cell }) => cell)),
    grid: childrenOf(childOf(element, "w:tblGrid"), "w:gridCol").map((column) => twips(column, "w:w") ?? 0),
    rowCount: rows.length,
    context: withTableStyle(context, style, chain),
    cellLooks: rememberLooks(),
    refuse,
    readBlocks,
  };
  return {
    kind: "table",
    alignment: alignmentOf(properties),
    indent: indentOf(setting),
    grid: setting.grid,
    rows: headersFirst(rows.map((row, index) => readRow(row, index, setting))),
  };
}

function checkTable(element: XmlElement, properties: PropertyBag, refuse: (detail: string) => void): void {
  checkSupport(properties.values(), tableSupport, refuse);
  const layout = properties.get("w:tblLayout")?.attributes.get("w:type") ?? "autofit";
  if (layout !== "fixed") refuse(`w:tblLayout w:type=${layout}`);
  for (const { name } of elementsOf(element)) {
    if (!tableParts.has(name)) refuse(name);
  }
  for (const { name } of elementsOf(childOf(element, "w:tblGrid"))) {
    if (name !== "w:gridCol") refuse(name);
  }
}

const tableParts = new Set(["w:tblPr", "w:tblGrid", "w:tr", "w:bookmarkStart", "w:bookmarkEnd"]);

function withTableStyle(
  context: ReadingContext,
  id: string,
  chain: ReturnType<typeof styleChain>,
): ReadingContext {
  const paragraph = layOver(...chain.map((style) => style.paragraph));
  const run = layOver(...chain.map((style) => style.run));
  return { ...context, tableStyle: { id, paragraph, run } };
}

function alignmentOf(properties: PropertyBag): Table["alignment"] {
  const value = properties.get("w:jc")?.attributes.get("w:val");
  if (value === "center") return "center";
  return value === "right" || value === "end" ? "right" : "left";
}

/** Before Word 2013 the indent was that of the text in the first cell. */
function indentOf({ properties, context }: TableSetting): number {
  const indent = twips(properties.get("w:tblInd"), "w:w") ?? 0;
  if (context.compatibilityMode >= 15) return indent;
  return indent - (twips(childOf(properties.get("w:tblCellMar"), "w:left"), "w:w") ?? 0);
}

/** Only rows from the first one on are heads. */
function headersFirst(rows: readonly TableRow[]): readonly TableRow[] {
  const firstOther = rows.findIndex(({ header }) => !header);
  return rows.map((row, index) =>
    firstOther === -1 || index < firstOther ? row : { ...row, header: false },
  );
}

function readRow(element: XmlElement, index: number, setting: TableSetting): TableRow {
  const properties = layOver(setting.rowStyle, bagOf(childOf(element, "w:trPr")));
  checkRow(element, properties, setting);
  const height = heightOf(properties);
  return {
    cells: readCells(element, index, setting),
    header: isOn(properties.get("w:tblHeader")),
    cantSplit: isOn(properties.get("w:cantSplit")),
    ...(height && { height }),
  };
}

/** A row that stands elsewhere than its table is Word's alone. */
function checkRow(element: XmlElement, properties: PropertyBag, { refuse, ...table }: TableSetting): void {
  checkSupport(properties.values(), rowSupport, refuse);
  for (const { name } of elementsOf(element)) {
    if (!rowParts.has(name)) refuse(name);
  }
  if (properties.has("w:jc") && alignmentOf(properties) !== alignmentOf(table.properties)) {
    refuse(`w:jc w:val=${alignmentOf(properties)}`);
  }
}

const rowParts = new Set(["w:trPr", "w:tc", "w:bookmarkStart", "w:bookmarkEnd"]);

function heightOf(properties: PropertyBag): TableRow["height"] {
  const element = properties.get("w:trHeight");
  const value = twips(element, "w:val");
  const rule = element?.attributes.get("w:hRule") ?? "atLeast";
  if (value === undefined || rule === "auto") return undefined;
  return { rule: rule === "exact" ? "exact" : "atLeast", value };
}

function readCells(row: XmlElement, index: number, setting: TableSetting): TableRow["cells"] {
  const cells: TableRow["cells"][number][] = [];
  let column = 0;
  for (const element of childrenOf(row, "w:tc")) {
    const at: CellSetting = { row: index, column, table: setting };
    const cell = readCell(element, at);
    cells.push(cell);
    column += cell.columnSpan;
  }
  if (column !== setting.grid.length) setting.refuse("w:gridSpan");
  return cells;
}
