/** The cells that a page's end parts and that are aligned in height, with how far what they show may stand from its place. */

import type { DocumentTree, Paragraph, Table, TableRow } from "../../src/word/document-tree.ts";
import { paragraphsOf } from "../../src/word/paragraphs-of.ts";
import type { LaidOutGlyph } from "./layout-glyphs.ts";
import type { Row } from "./read-rows.ts";
import { tablesOf } from "./tables-of.ts";

/** From the highest glyph to the lowest that something shows on a page, pt from the page's top. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
}

type Extents = ReadonlyMap<number, Extent>;

/** @returns by the paragraphs of such cells, how high the rows that merged cells hold together stand on a page, pt */
export function partedCells(
  { sections }: DocumentTree,
  rows: readonly Row<LaidOutGlyph>[],
): ReadonlyMap<Paragraph, number> {
  const extents = extentsOf(rows);
  return new Map(sections.flatMap(tablesOf).flatMap((table) => partedOf(table, extents)));
}

function extentsOf(rows: readonly Row<LaidOutGlyph>[]): ReadonlyMap<Paragraph, Extents> {
  const extents = new Map<Paragraph, Map<number, Extent>>();
  for (const { page, pieces } of rows) {
    for (const piece of pieces) {
      const ofParagraph = extents.get(piece.source) ?? new Map<number, Extent>();
      extents.set(piece.source, ofParagraph.set(page, joined(ofParagraph.get(page), extentOf(piece))));
    }
  }
  return extents;
}

/** A line of text, with the space that its paragraph has above and below. */
function extentOf({ baseline, size, source }: LaidOutGlyph): Extent {
  const { before, after } = source.properties.spacing;
  return { top: baseline - size - before, bottom: baseline + size / 4 + after };
}

function joined(one: Extent | undefined, other: Extent): Extent {
  if (one === undefined) return other;
  return { top: Math.min(one.top, other.top), bottom: Math.max(one.bottom, other.bottom) };
}

function partedOf(table: Table, extents: ReadonlyMap<Paragraph, Extents>): readonly [Paragraph, number][] {
  return groupsOf(table.rows).flatMap((rows) => {
    const height = heightIfParted(rows, extents);
    const cells = rows.filter(({ header }) => !header).flatMap((row) => row.cells);
    const aligned = cells.filter(({ verticalAlign }) => verticalAlign !== "top");
    const paragraphs = aligned.flatMap(({ blocks }) => paragraphsOf(blocks));
    return height === undefined ? [] : paragraphs.map((each): [Paragraph, number] => [each, height]);
  });
}

/** The rows of a table in groups: those that merged cells hold together. */
function groupsOf(rows: Table["rows"]): readonly Table["rows"][] {
  const groups: TableRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const goesOn = row.cells.some(({ verticalMerge }) => verticalMerge === "continue");
    if (goesOn && group !== undefined) group.push(row);
    else groups.push([row]);
  }
  return groups;
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
