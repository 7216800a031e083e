/** The cells whose margins at the sides are narrower than half their borders: LibreOffice keeps text off the border itself. */

import type { DocumentTree, Paragraph, TableCell } from "../../src/word/document-tree.ts";
import { paragraphsOf } from "../../src/word/paragraphs-of.ts";
import { tablesOf } from "./tables-of.ts";

/** @returns by the paragraphs of such cells, how much their margins lack, pt */
export function narrowMargins({ sections }: DocumentTree): ReadonlyMap<Paragraph, number> {
  const cells = sections.flatMap(tablesOf).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
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
