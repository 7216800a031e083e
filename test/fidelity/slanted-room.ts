/** The room that LibreOffice gives no-break spaces and hyphens in slanted text beyond their width. */

import { overhangOf } from "../../src/render/pdf/fit-word.ts";
import type { Faces } from "../../src/render/pdf/fonts.ts";
import type { Paragraph } from "../../src/word/document-tree.ts";

/** What the paragraph's slanted no-break spaces and hyphens take more, pt: the first, the first two … */
export function slantedRooms({ inlines }: Paragraph, faces: Faces): readonly number[] {
  let sum = 0;
  return inlines.flatMap((inline) => {
    if (inline.kind !== "text") return [];
    const { text, properties } = inline;
    const room = overhangOf([{ text, properties, width: 0 }], faces);
    return room === 0 ? [] : [...text.matchAll(/[\u00A0\u2011]/gu)].map(() => (sum += room));
  });
}
