/** A change for a class of differences: the gap left for a number lets a line end before the no-break hyphen behind it. */

import type { Paragraph } from "../../src/word/document-tree.ts";

type Inline = Paragraph["inlines"][number];

/** Whether no-break spaces stand before a no-break hyphen: «Số      -QĐ». */
export function hasOpenGap({ inlines }: Paragraph): boolean {
  return inlines.some((inline, index) => endsInGap(inline, inlines[index + 1]));
}

export function openGaps(paragraph: Paragraph): Paragraph {
  const inlines = paragraph.inlines.map((inline, index) => {
    if (inline.kind !== "text" || !endsInGap(inline, paragraph.inlines[index + 1])) return inline;
    return { ...inline, text: inline.text.replace(gapAtEnd, (gap) => " ".repeat(gap.length)) };
  });
  return { ...paragraph, inlines };
}

const gapAtEnd = /\u00A0+$/;

function endsInGap(inline: Inline, next: Inline | undefined): boolean {
  if (inline.kind !== "text" || next?.kind !== "text") return false;
  return gapAtEnd.test(inline.text) && next.text.startsWith("\u2011");
}
