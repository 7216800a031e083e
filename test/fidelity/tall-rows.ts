/** Changes for a class of differences: a row that no page can hold begins where it stands, or on the next page. */

import type { DocumentTree, Paragraph, TableRow } from "../../src/word/document-tree.ts";
import { paragraphsOf } from "../../src/word/paragraphs-of.ts";
import type { RowChange } from "./edit-tree.ts";
import type { LaidOutGlyph } from "./layout-glyphs.ts";
import type { Row } from "./read-rows.ts";
import { tablesOf } from "./tables-of.ts";

/** The rows that say that they can't be parted, and yet stand on several pages; what merged cells show doesn't count. */
export function tallRows(
  { sections }: DocumentTree,
  rows: readonly Row<LaidOutGlyph>[],
): ReadonlySet<TableRow> {
  const pages = pagesOf(rows);
  const all = sections.flatMap(tablesOf).flatMap((table) => table.rows);
  return new Set(
    all.filter(
      (row) =>
        row.cantSplit &&
        new Set(paragraphsBeside(row).flatMap((each) => [...(pages.get(each) ?? [])])).size > 1,
    ),
  );
}

/** The row of the page's tables that a paragraph stands in. */
export function rowsOfParagraphs({ sections }: DocumentTree): ReadonlyMap<Paragraph, TableRow> {
  const all = sections.flatMap(tablesOf).flatMap((table) => table.rows);
  return new Map(
    all.flatMap((row) =>
      row.cells.flatMap(({ blocks }) =>
        paragraphsOf(blocks).map((each): [Paragraph, TableRow] => [each, row]),
      ),
    ),
  );
}

export const otherBeginnings: readonly RowChange[] = [
  (row) => ({ ...row, cantSplit: false }),
  (row) => ({ ...row, beginsPage: true }),
];

function paragraphsBeside({ cells }: TableRow): readonly Paragraph[] {
  const own = cells.filter(({ verticalMerge }) => verticalMerge === undefined);
  return own.flatMap(({ blocks }) => paragraphsOf(blocks));
}

function pagesOf(rows: readonly Row<LaidOutGlyph>[]): ReadonlyMap<Paragraph, ReadonlySet<number>> {
  const pages = new Map<Paragraph, Set<number>>();
  for (const { page, pieces } of rows) {
    for (const { source } of pieces) pages.set(source, (pages.get(source) ?? new Set()).add(page));
  }
  return pages;
}
