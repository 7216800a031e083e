/** The room that LibreOffice gives slanted text beyond its width: a twelfth of the line's height, in whole twips. */

import type { Faces } from "../../src/render/pdf/fonts.ts";
import { lineBoxOf } from "../../src/render/pdf/line-height.ts";
import type { Paragraph, RunProperties } from "../../src/word/document-tree.ts";

/** What the paragraph's no-break spaces and hyphens in slanted text take more, pt: the first, the first two … */
export function slantedRooms({ inlines }: Paragraph, faces: Faces): readonly number[] {
  let sum = 0;
  return inlines.flatMap((inline) => {
    if (inline.kind !== "text" || !inline.properties.italic) return [];
    const room = slantedRoom(inline.properties, faces);
    return [...inline.text.matchAll(/[\u00A0\u2011]/gu)].map(() => (sum += room));
  });
}

function slantedRoom(look: RunProperties, faces: Faces): number {
  const { height } = lineBoxOf([look], { rule: "auto", value: 1 }, faces);
  return Math.floor((height * 20) / 12) / 20;
}
