/** Changes for a class of differences: a row that no page can hold begins where it stands, or on the next page. */

import type { Block, DocumentTree, Paragraph, TableRow } from "../../src/word/document-tree.ts";
import type { RowChange } from "./edit-tree.ts";
import type { LaidOutGlyph } from "./layout-glyphs.ts";
import { paragraphsOf } from "./parted-cells.ts";
import type { Row } from "./read-rows.ts";

/** The rows that say that they can't be parted, and yet stand on several pages; what merged cells show doesn't count. */
export function tallRows(
  { sections }: DocumentTree,
  rows: readonly Row<LaidOutGlyph>[],
): ReadonlySet<TableRow> {
  const pages = pagesOf(rows);
  const all = sections.flatMap(({ blocks }) => rowsOf(blocks));
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
  const all = sections.flatMap(({ blocks }) => rowsOf(blocks));
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

function rowsOf(blocks: readonly Block[]): readonly TableRow[] {
  return blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
}

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
