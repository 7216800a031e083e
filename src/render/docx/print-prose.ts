/** Prose as WordprocessingML: each paragraph like the paragraph of its tag, with runs for bold and italic. */

import type { Prose } from "../../text/prose.ts";
import type { BlockFrame } from "./docxtemplater-part.ts";
import { printProseParagraph } from "./print-prose-paragraph.ts";
import { printProseTable } from "./print-prose-table.ts";
import { spacer } from "./print-word-table.ts";

/** A table must not be the last block, nor touch another table: Word would join them, or refuse the cell. */
export function printProse(prose: Prose, frame: BlockFrame): string {
  return prose
    .map((block, index) => {
      if (block.kind === "paragraph") return printProseParagraph(block.runs, frame);
      const touchesTable = prose[index + 1]?.kind !== "paragraph";
      return printProseTable(block, frame) + (touchesTable ? spacer : "");
    })
    .join("");
}
