/** A change for classes of differences: a paragraph that keeps with what follows doesn't do so. */

import type { Block, DocumentTree, Paragraph } from "../../src/word/document-tree.ts";

export interface KeepingParagraphs {
  /** Those outside tables: headings, and lines over a table or a signature. */
  readonly headings: ReadonlySet<Paragraph>;
  /** Those that keep the last row of a table with what follows the table. */
  readonly tableEnds: ReadonlySet<Paragraph>;
}

export function keepingParagraphs({ sections }: DocumentTree): KeepingParagraphs {
  const blocks = sections.flatMap((section) => section.blocks);
  return { headings: new Set(blocks.flatMap(headingOf)), tableEnds: new Set(blocks.flatMap(endOf)) };
}

export function partFromNext(paragraph: Paragraph): Paragraph {
  return { ...paragraph, properties: { ...paragraph.properties, keepNext: false } };
}

function headingOf(block: Block): readonly Paragraph[] {
  return block.kind === "paragraph" && block.properties.keepNext ? [block] : [];
}

/** The first paragraph of the last row says whether the row keeps. */
function endOf(block: Block): readonly Paragraph[] {
  if (block.kind !== "table") return [];
  const first = block.rows.at(-1)?.cells[0]?.blocks[0];
  return first === undefined ? [] : headingOf(first);
}
