/** The paragraphs of blocks. */

import type { Block, Paragraph } from "./document-tree.ts";

/** In the order of the blocks; those in cells of tables too, row by row. */
export function paragraphsOf(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}
