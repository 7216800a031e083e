/** Parts a table before rows that begin a page, so that each part is laid out as a table with the same head. */

import type { Block, Paragraph, Table, TableRow } from "../../src/word/document-tree.ts";

/** A row as a change leaves it. */
export interface EditedRow extends TableRow {
  readonly beginsPage?: boolean;
}

/** @param breakBefore has a page begin with a paragraph: the first paragraph of a table says where it begins */
export function partTable(
  table: Table,
  rows: readonly EditedRow[],
  breakBefore: (paragraph: Paragraph) => Paragraph,
): readonly Table[] {
  const heads = rows.filter(({ header }) => header);
  const parts: EditedRow[][] = [[]];
  for (const row of rows) {
    const part = parts.at(-1);
    if (row.beginsPage === true && part?.some(({ header }) => !header)) parts.push([...heads, row]);
    else part?.push(row);
  }
  return parts.map((part) => {
    const begins = part.find(({ header }) => !header)?.beginsPage === true;
    return { ...table, rows: begins ? changeFirstParagraph(part, breakBefore) : part };
  });
}

function changeFirstParagraph(
  rows: readonly TableRow[],
  change: (paragraph: Paragraph) => Paragraph,
): readonly TableRow[] {
  const changeBlock = (block: Block): Block => (block.kind === "paragraph" ? change(block) : block);
  return replaceFirst(rows, (row) => ({
    ...row,
    cells: replaceFirst(row.cells, (cell) => ({ ...cell, blocks: replaceFirst(cell.blocks, changeBlock) })),
  }));
}

function replaceFirst<Of>([first, ...others]: readonly Of[], change: (one: Of) => Of): readonly Of[] {
  return first === undefined ? [] : [change(first), ...others];
}
