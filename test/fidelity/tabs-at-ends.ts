/** Changes for a class of differences: a line ends before one of a paragraph's tabs, not behind it. */

import type { Paragraph } from "../../src/word/document-tree.ts";
import type { ParagraphChange } from "./edit-tree.ts";

/**
 * One change for each tab that a line ends at.
 * @param endsLine whether a line of the paragraph ends at this inline
 */
export function linesBeforeTabs(
  { inlines }: Paragraph,
  endsLine: (index: number) => boolean,
): readonly ParagraphChange[] {
  return inlines.flatMap(({ kind }, index) =>
    kind === "tab" && endsLine(index) ? [endLineBefore(index)] : [],
  );
}

function endLineBefore(index: number): ParagraphChange {
  return (paragraph) => {
    const inlines = paragraph.inlines.flatMap((inline, at): Paragraph["inlines"] =>
      at === index && inline.kind === "tab"
        ? [{ kind: "lineBreak", properties: inline.properties }, inline]
        : [inline],
    );
    return { ...paragraph, inlines };
  };
}
