/** The cells that a page's end parts and that are aligned in height, with how far what they show may stand from its place. */

import type { Block, DocumentTree, Paragraph, Table } from "../../src/word/document-tree.ts";
import type { LaidOutGlyph } from "./layout-glyphs.ts";
import type { Row } from "./read-rows.ts";

/** From the highest glyph to the lowest that something shows on a page, pt from the page's top. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
}

type Extents = ReadonlyMap<number, Extent>;

/** @returns by the paragraphs of such cells, how high the rows that a cell covers stand on a page, pt */
export function partedCells(
  { sections }: DocumentTree,
  rows: readonly Row<LaidOutGlyph>[],
): ReadonlyMap<Paragraph, number> {
  const extents = extentsOf(rows);
  const tables = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table"));
  return new Map(tables.flatMap((table) => partedOf(table, extents)));
}

function extentsOf(rows: readonly Row<LaidOutGlyph>[]): ReadonlyMap<Paragraph, Extents> {
  const extents = new Map<Paragraph, Map<number, Extent>>();
  for (const { page, pieces } of rows) {
    for (const { source, baseline } of pieces) {
      const ofParagraph = extents.get(source) ?? new Map<number, Extent>();
      extents.set(
        source,
        ofParagraph.set(page, joined(ofParagraph.get(page), { top: baseline, bottom: baseline })),
      );
    }
  }
  return extents;
}

function joined(one: Extent | undefined, other: Extent): Extent {
  if (one === undefined) return other;
  return { top: Math.min(one.top, other.top), bottom: Math.max(one.bottom, other.bottom) };
}

function partedOf(table: Table, extents: ReadonlyMap<Paragraph, Extents>): readonly [Paragraph, number][] {
  return table.rows.flatMap((row, index) =>
    row.header
      ? []
      : row.cells
          .filter(
            ({ verticalAlign, verticalMerge }) => verticalAlign !== "top" && verticalMerge !== "continue",
          )
          .flatMap(({ column, blocks }) => {
            const height = heightIfParted(table.rows.slice(index, endOfCell(table, index, column)), extents);
            return height === undefined
              ? []
              : paragraphsOf(blocks).map((each): [Paragraph, number] => [each, height]);
          }),
  );
}

/** The row behind the last one that the cell in a column covers. */
function endOfCell({ rows }: Table, index: number, column: number): number {
  const behind = rows.slice(index + 1);
  const end = behind.findIndex(
    ({ cells }) => !cells.some((cell) => cell.column === column && cell.verticalMerge === "continue"),
  );
  return end === -1 ? rows.length : index + 1 + end;
}

/** The greatest height of the rows on any page, if they stand on several. */
function heightIfParted(rows: Table["rows"], extents: ReadonlyMap<Paragraph, Extents>): number | undefined {
  const onPages = new Map<number, Extent>();
  for (const paragraph of rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => paragraphsOf(blocks)))) {
    for (const [page, extent] of extents.get(paragraph) ?? []) {
      onPages.set(page, joined(onPages.get(page), extent));
    }
  }
  if (onPages.size < 2) return undefined;
  return Math.max(...[...onPages.values()].map(({ top, bottom }) => bottom - top));
}

/** The paragraphs of blocks, those in tables too. */
export function paragraphsOf(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}
