/** For tests of classes: our own layout of a changed paper stands in for LibreOffice's. */

import { facesOf } from "../../src/render/pdf/fonts.ts";
import { layOutDocument } from "../../src/render/pdf/lay-out-document.ts";
import type { DocumentTree, Paragraph } from "../../src/word/document-tree.ts";
import { fonts } from "../support/fonts.ts";
import { a4Section, buildWord, paragraph } from "../support/word-builder.ts";
import { editTree, moveRightEdge } from "./edit-tree.ts";
import { explainDifferences } from "./explain-differences.ts";
import { layoutGlyphs } from "./layout-glyphs.ts";
import { readPaper } from "./print-paper.ts";
import { type Row, readRows } from "./read-rows.ts";

/**
 * The names of the classes that take the differences when the oracle lays the paper out as the other one; "unknown" if
 * none takes some.
 * @throws when the two papers are laid out alike: then there is nothing to take
 */
export function classesTaking(tree: DocumentTree, other: DocumentTree): readonly string[] {
  if (textsOf(tree) === textsOf(other)) throw new Error("the papers are laid out alike");
  const { classes, unknown } = explainDifferences(tree, { ours: rowsOf(tree), oracle: rowsOf(other) });
  return [...classes.keys(), ...(unknown.length > 0 ? ["unknown"] : [])];
}

/** A paper of one section on A4. */
export function paperOf(body: string): DocumentTree {
  return readPaper(buildWord({ body: body + a4Section() }));
}

/** The rows with the numbers of their pages. */
export function textsOf(tree: DocumentTree): string {
  return rowsOf(tree)
    .map(({ page, text }) => `${page} ${text}`)
    .join("\n");
}

/** The paper with its first paragraph changed. */
export function changeFirst(tree: DocumentTree, change: (paragraph: Paragraph) => Paragraph): DocumentTree {
  const [block] = tree.sections[0]?.blocks ?? [];
  if (block?.kind !== "paragraph") throw new Error("the paper begins with no paragraph");
  return editTree(tree, { paragraphs: new Map([[block, change]]), rows: new Map() }).tree;
}

/** A paper of one paragraph whose lines break otherwise when its right edge moves by `most` pt, but not by `least`. */
export function paperThatBreaks(
  content: string,
  { least, most }: { least: number; most: number },
): DocumentTree {
  for (let indent = 0; indent < 2000; indent += 1) {
    const tree = paperOf(paragraph(content, `<w:ind w:right="${indent}"/>`));
    const texts = textsOf(tree);
    const breaks = (by: number): boolean => textsOf(changeFirst(tree, moveRightEdge(by))) !== texts;
    if (![least, -least, -least / 2].some(breaks) && breaks(most)) return tree;
  }
  throw new Error("no paper breaks there");
}

/** The paper whose text ends so much higher on each page, pt. */
export function raiseLowerEdge(tree: DocumentTree, by: number): DocumentTree {
  const sections = tree.sections.map((section) => {
    const { page } = section;
    const margins = { ...page.margins, bottom: page.margins.bottom + by };
    return { ...section, page: { ...page, margins } };
  });
  return { ...tree, sections };
}

const faces = facesOf(fonts);

/** The rows of the paper as we lay it out. */
export function rowsOf(tree: DocumentTree): readonly Row[] {
  return readRows(layoutGlyphs(layOutDocument(tree, faces), faces));
}
