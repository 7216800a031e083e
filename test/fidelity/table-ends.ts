/** A change for a class of differences: the last row of a table doesn't keep with the paragraph behind the table. */

import type { Block, DocumentTree, Paragraph } from "../../src/word/document-tree.ts";

/** The paragraphs that keep the last rows of tables with what follows: the first in such a row. */
export function tableEnds({ sections }: DocumentTree): ReadonlySet<Paragraph> {
  return new Set(sections.flatMap(({ blocks }) => blocks.flatMap(endOf)));
}

export function partFromNext(paragraph: Paragraph): Paragraph {
  return { ...paragraph, properties: { ...paragraph.properties, keepNext: false } };
}

function endOf(block: Block): readonly Paragraph[] {
  if (block.kind !== "table") return [];
  const first = block.rows.at(-1)?.cells[0]?.blocks[0];
  return first?.kind === "paragraph" && first.properties.keepNext ? [first] : [];
}
