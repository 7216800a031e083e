/** Fixes the columns of tables that fit themselves, at the widths that Word wrote into their grids. */

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

interface OpenTable {
  /** Undefined where the columns are fixed already, or can't be. */
  readonly edits: Edit[] | undefined;
  readonly grid: number[];
  column: number;
  sound: boolean;
}

const token =
  /<!--[\s\S]*?-->|<w:tbl>|<w:tbl\s[^>]*>|<\/w:tbl>|<w:gridCol\s[^>]*>|<w:tr[\s>]|<\/w:tr>|<w:tc(?:\s[^>]*)?>/g;

/** The XML must be well-formed. @returns it with the number of tables that were fixed */
export function fixColumnWidths(xml: string): { readonly xml: string; readonly count: number } {
  const open: OpenTable[] = [];
  const edits: Edit[] = [];
  let count = 0;
  for (const { 0: found, index } of xml.matchAll(token)) {
    const table = open.at(-1);
    if (/^<w:tbl[\s>]/.test(found)) open.push(openTable(xml, index + found.length));
    else if (found === "</w:tbl>" && open.pop()?.sound && table?.edits !== undefined) {
      edits.push(...table.edits);
      count += 1;
    } else if (table !== undefined) readInside(found, table, { xml, index });
  }
  return { xml: applyEdits(xml, edits), count };
}

function openTable(xml: string, start: number): OpenTable {
  const properties = propertiesAt(xml, start, "tblPr");
  const put = properties && withFixedLayout(properties.text);
  const edits = properties && put !== undefined ? [{ ...properties, put }] : undefined;
  return { edits, grid: [], column: 0, sound: true };
}

function readInside(
  found: string,
  table: OpenTable,
  { xml, index }: { readonly xml: string; readonly index: number },
): void {
  if (found.startsWith("<w:gridCol")) table.grid.push(Number(/w:w="(\d+)"/.exec(found)?.[1]));
  else if (found.startsWith("<w:tc")) readCell(xml, index + found.length, table);
  else if (found === "</w:tr>" && table.column !== table.grid.length) table.sound = false;
  else if (found.startsWith("<w:tr")) table.column = 0;
}

function readCell(xml: string, start: number, table: OpenTable): void {
  const properties = propertiesAt(xml, start, "tcPr");
  const span = Number(/<w:gridSpan\s+w:val="(\d+)"/.exec(properties?.text ?? "")?.[1] ?? 1);
  const width = table.grid.slice(table.column, table.column + span).reduce((sum, each) => sum + each, 0);
  table.column += span;
  if (!Number.isFinite(width)) table.sound = false;
  const own = `<w:tcW w:w="${width}" w:type="dxa"/>`;
  if (properties === undefined) table.edits?.push({ start, end: start, put: `<w:tcPr>${own}</w:tcPr>` });
  else {
    const others = properties.text.replace(/<w:tcW\s[^>]*?(?:\/>|><\/w:tcW>)/, "");
    table.edits?.push({
      ...properties,
      put: others.replace(/^<w:tcPr>(<w:cnfStyle\s[^>]*\/>)?/, `$&${own}`),
    });
  }
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The properties that stand first in an element; those with tracked changes are left alone. */
function propertiesAt(xml: string, start: number, name: string): Piece | undefined {
  const pattern = new RegExp(`\\s*(<w:${name}>(?:(?!<w:${name}[\\s>])[\\s\\S])*?</w:${name}>)`, "y");
  pattern.lastIndex = start;
  const match = pattern.exec(xml);
  const text = match?.[1];
  if (match === null || text === undefined || text.includes(`${name}Change`)) return undefined;
  const from = match.index + match[0].length - text.length;
  return { start: from, end: from + text.length, text };
}

/** What follows the layout in a table's properties (ECMA-376, 17.4.59). */
const afterLayout = /<w:(?:tblCellMar|tblLook|tblCaption|tblDescription)[\s/>]|<\/w:tblPr>/;

function withFixedLayout(properties: string): string | undefined {
  if (/<w:tblLayout\s+w:type="fixed"/.test(properties)) return undefined;
  const without = properties.replace(/<w:tblLayout(?:\s[^>]*)?(?:\/>|><\/w:tblLayout>)/, "");
  return without.replace(afterLayout, (next) => `<w:tblLayout w:type="fixed"/>${next}`);
}

function applyEdits(xml: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, put } of edits.toSorted((one, other) => one.start - other.start)) {
    pieces.push(xml.slice(from, start), put);
    from = end;
  }
  return [...pieces, xml.slice(from)].join("");
}
