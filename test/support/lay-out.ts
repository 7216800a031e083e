/** Lays out a small Word file and tells where its lines stand, for tests of layout. */

import { facesOf } from "../../src/render/pdf/fonts.ts";
import type { LaidOutPage, PageItem, Region, Rule } from "../../src/render/pdf/laid-out.ts";
import { layOutDocument } from "../../src/render/pdf/lay-out-document.ts";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import { fonts } from "./fonts.ts";
import { buildWord, type WordPieces } from "./word-builder.ts";

export interface LaidOutLine {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  /** Of the first glyph, pt from the paper's left edge, rounded to tenths. */
  readonly x: number;
  /** pt from the paper's upper edge, rounded to hundredths. */
  readonly baseline: number;
  readonly region: Region;
}

export function layOut(pieces: WordPieces): readonly LaidOutPage[] {
  const { value, diagnostics } = readDocumentTree(buildWord(pieces), "small.docx");
  if (diagnostics.length > 0) throw new Error(diagnostics[0]?.message.en);
  return layOutDocument(value, facesOf(fonts));
}

export function linesOf(pieces: WordPieces): readonly LaidOutLine[] {
  return layOut(pieces).flatMap((page, index) => page.items.flatMap((item) => lineOf(item, index + 1)));
}

export function rulesOf(pieces: WordPieces): readonly Rule[] {
  return layOut(pieces).flatMap(({ items }) => items.filter((item) => item.kind === "rule"));
}

function lineOf(item: PageItem, page: number): readonly LaidOutLine[] {
  if (item.kind !== "line") return [];
  const { fragments } = item.line;
  const text = fragments
    .map((fragment) => (fragment.separated ? `→${fragment.text}` : fragment.text))
    .join("");
  const x = Math.round((item.x + (fragments[0]?.x ?? 0)) * 10) / 10;
  return [
    { page, text: text.trimEnd(), x, baseline: Math.round(item.baseline * 100) / 100, region: item.region },
  ];
}
