/** Prose as WordprocessingML: each paragraph like the paragraph of its tag, with runs for bold and italic. */

import type { Prose } from "../../text/prose.ts";
import type { ProseFrame } from "./docxtemplater-part.ts";
import { printProseParagraph } from "./print-prose-paragraph.ts";
import { printProseTable } from "./print-prose-table.ts";

/** A table must not be the last block, nor touch another table: Word would join them, or refuse the cell. */
export function printProse(prose: Prose, frame: ProseFrame): string {
  return prose
    .map((block, index) => {
      if (block.kind === "paragraph") return printProseParagraph(block.runs, frame);
      const touchesTable = prose[index + 1]?.kind !== "paragraph";
      return printProseTable(block, frame) + (touchesTable ? spacer : "");
    })
    .join("");
}

/** The least paragraph that keeps what follows apart from a table: 6 pt. */
const spacer =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/><w:ind w:firstLine="0"/></w:pPr></w:p>';
