/** The rows that no page can hold: they say that they can't be parted, have tables in them, and reach below the page's text. */

import type { Block, DocumentTree, Paragraph, Section } from "../../src/word/document-tree.ts";
import { paragraphsOf } from "../../src/word/paragraphs-of.ts";
import type { LaidOutGlyph } from "./layout-glyphs.ts";
import type { Row } from "./read-rows.ts";
import { tablesOf } from "./tables-of.ts";

/** @returns the paragraphs of such rows */
export function overfullRows(
  { sections }: DocumentTree,
  rows: readonly Row<LaidOutGlyph>[],
): ReadonlySet<Paragraph> {
  const lowest = new Map<Paragraph, number>();
  for (const { source, baseline } of rows.flatMap(({ pieces }) => pieces)) {
    lowest.set(source, Math.max(baseline, lowest.get(source) ?? 0));
  }
  return new Set(sections.flatMap((section) => overfullOf(section, lowest)));
}

function overfullOf(section: Section, lowest: ReadonlyMap<Paragraph, number>): readonly Paragraph[] {
  const { height, margins } = section.page;
  const end = height - margins.bottom;
  return tablesOf(section)
    .flatMap(({ rows }) => rows)
    .filter(({ cantSplit, cells }) => cantSplit && cells.some((cell) => cell.blocks.some(isTable)))
    .map(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks)))
    .filter((paragraphs) => paragraphs.some((each) => (lowest.get(each) ?? 0) > end))
    .flat();
}

function isTable({ kind }: Block): boolean {
  return kind === "table";
}
