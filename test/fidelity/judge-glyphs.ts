/** What the classes of reading know of a row of ours: how the paragraphs of its glyphs were laid out. */

import type { DocumentTree, Paragraph } from "../../src/word/document-tree.ts";
import type { LaidOutGlyph } from "./layout-glyphs.ts";
import { overfullRows } from "./overfull-rows.ts";
import { partedCells } from "./parted-cells.ts";
import type { Row } from "./read-rows.ts";
import type { Trial } from "./trial-layouts.ts";
import { unusedHeaders } from "./unused-headers.ts";

export interface JudgedGlyph extends LaidOutGlyph {
  /** How far up or down it may stand for reasons of its own, pt. */
  readonly free: number;
  /** How far to a side it may stand for reasons of its own, pt. */
  readonly aside: number;
  /** It belongs to a row that no page can hold. */
  readonly overfull: boolean;
  /** It belongs to a first page's header that the section which brings it doesn't show. */
  readonly unused: boolean;
}

type JudgeRow = (row: Row<LaidOutGlyph>) => Row<JudgedGlyph>;

/** @param margins how much the margins of a paragraph's cell lack, pt */
export function judgeGlyphs(
  tree: DocumentTree,
  margins: ReadonlyMap<Paragraph, number>,
): (trial: Trial) => JudgeRow {
  const unused = unusedHeaders(tree);
  return ({ rows, originalOf }) => {
    const original = rows.map((row) =>
      eachGlyph(row, (glyph) => ({ ...glyph, source: originalOf(glyph.source) })),
    );
    const [free, overfull] = [partedCells(tree, original), overfullRows(tree, original)];
    return (row) =>
      eachGlyph(row, (glyph) => {
        const source = originalOf(glyph.source);
        return {
          ...glyph,
          free: free.get(source) ?? 0,
          aside: margins.get(source) ?? 0,
          overfull: overfull.has(source),
          unused: unused.has(source),
        };
      });
  };
}

function eachGlyph<To extends LaidOutGlyph>(
  row: Row<LaidOutGlyph>,
  change: (glyph: LaidOutGlyph) => To,
): Row<To> {
  return { ...row, pieces: row.pieces.map(change) };
}
