import { describe, expect, it } from "vitest";
import { facesOf } from "../../../src/render/pdf/fonts.ts";
import type { LaidOutPage } from "../../../src/render/pdf/laid-out.ts";
import { layOutDocument } from "../../../src/render/pdf/lay-out-document.ts";
import type { Block, DocumentTree, Paragraph } from "../../../src/word/document-tree.ts";
import { readDocumentTree } from "../../../src/word/read-document-tree.ts";
import { fonts } from "../../support/fonts.ts";
import { mixedPaper } from "../../support/mixed-papers.ts";

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

describe("a paper that mixes all that the support list has", () => {
  it.each(seeds)("shows every letter of its text once, seed %i", (seed) => {
    const { value: tree } = readDocumentTree(mixedPaper(seed), "paper.docx");
    const shown = lettersShown(layOutDocument(tree, facesOf(fonts)));
    for (const paragraph of paragraphsOf(tree)) expect(shown.get(paragraph) ?? "").toBe(lettersOf(paragraph));
  });
});

/** By paragraph, what its lines show; heads of tables count on their first page only. */
function lettersShown(pages: readonly LaidOutPage[]): ReadonlyMap<Paragraph, string> {
  const shown = new Map<Paragraph, string>();
  for (const item of pages.flatMap(({ items }) => items)) {
    if (item.kind !== "line" || item.region !== "body") continue;
    const { source, fragments } = item.line;
    const texts = fragments.filter(({ mark }) => mark === "text").map(({ text }) => text);
    shown.set(source, (shown.get(source) ?? "") + letters(texts.join("")));
  }
  return shown;
}

function paragraphsOf({ sections }: DocumentTree): readonly Paragraph[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(shownOf));
}

/** What a covered cell holds is never shown. */
function shownOf(block: Block): readonly Paragraph[] {
  if (block.kind === "paragraph") return [block];
  const cells = block.rows.flatMap((row) => row.cells);
  return cells
    .filter(({ verticalMerge }) => verticalMerge !== "continue")
    .flatMap(({ blocks }) => blocks.flatMap(shownOf));
}

function lettersOf({ inlines }: Paragraph): string {
  return letters(inlines.map((inline) => (inline.kind === "text" ? inline.text : "")).join(""));
}

/** Capitals may be drawn for small letters, and a hyphen for one that holds together. */
function letters(text: string): string {
  return text.replaceAll(/\s/gu, "").replaceAll("\u2011", "-").toUpperCase();
}
