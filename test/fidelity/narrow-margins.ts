/** The cells whose margins at the sides are narrower than half their borders: LibreOffice keeps text off the border itself. */

import type { DocumentTree, Paragraph, TableCell } from "../../src/word/document-tree.ts";
import { paragraphsOf } from "./parted-cells.ts";

/** @returns by the paragraphs of such cells, how much their margins lack, pt */
export function narrowMargins({ sections }: DocumentTree): ReadonlyMap<Paragraph, number> {
  const tables = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table"));
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return new Map(
    cells
      .map((cell) => [cell, lackOf(cell)] as const)
      .filter(([, lack]) => lack > 0)
      .flatMap(([{ blocks }, lack]) => paragraphsOf(blocks).map((each): [Paragraph, number] => [each, lack])),
  );
}

function lackOf({ margins, borders }: TableCell): number {
  const lackAt = (side: "left" | "right"): number =>
    Math.max(0, (borders[side]?.width ?? 0) / 2 - margins[side]);
  return lackAt("left") + lackAt("right");
}
