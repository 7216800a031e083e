/** The glyphs of a layout at their places, so that a paper can be laid out again and compared without printing it. */

import { type Faces, faceNameOf } from "../../src/render/pdf/fonts.ts";
import type { Fragment, LaidOutPage, PlacedLine } from "../../src/render/pdf/laid-out.ts";
import { drawnSize, riseOf, widthOf } from "../../src/render/pdf/measure-text.ts";
import type { Paragraph } from "../../src/word/document-tree.ts";
import type { PageOfPieces, Piece } from "./read-rows.ts";

export interface LaidOutGlyph extends Piece {
  /** The paragraph that the glyph belongs to. */
  readonly source: Paragraph;
}

export function layoutGlyphs(
  pages: readonly LaidOutPage[],
  faces: Faces,
): readonly PageOfPieces<LaidOutGlyph>[] {
  return pages.map(({ items }) => ({
    glyphs: items.flatMap((item) =>
      item.kind === "line" ? item.line.fragments.flatMap((fragment) => glyphsOf(fragment, item, faces)) : [],
    ),
  }));
}

/** Inside a fragment only the spaces at its end are stretched, and these aren't seen. */
function glyphsOf(
  { text, x: left, properties }: Fragment,
  { x, baseline, line }: PlacedLine,
  faces: Faces,
): readonly LaidOutGlyph[] {
  const look = { size: drawnSize(properties), font: faceNameOf(properties), source: line.source };
  const ownBaseline = baseline - riseOf(properties);
  let end = x + left;
  return [...text].map((character) => {
    const width = widthOf(character, properties, faces);
    end += width;
    return { text: character, x: end - width, baseline: ownBaseline, width, ...look };
  });
}
