/** However long a document is, its signature never stands alone on a page, and is never torn apart. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { facesOf } from "../../src/render/pdf/fonts.ts";
import type { LaidOutPage } from "../../src/render/pdf/laid-out.ts";
import { layOutDocument } from "../../src/render/pdf/lay-out-document.ts";
import { linesBeforeSignature } from "../../src/render/pdf/lines-before-signature.ts";
import { lineSays } from "../../src/render/pdf/signing-places.ts";
import type { Block, DocumentTree, Paragraph } from "../../src/word/document-tree.ts";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import { builtDocuments } from "../support/built-documents.ts";
import { fonts } from "../support/fonts.ts";
import { builtSample } from "../support/wait-for-sample.ts";

const faces = facesOf(fonts);
const folder = join(import.meta.dirname, "../documents");
const built = builtDocuments((await builtSample()).root);

/** The types that a signature block closes, with the tree of their example and the block's words. */
const signed = readdirSync(folder).flatMap((type) => {
  const { signature } = read(type, "example.yaml").values;
  if (signature?.name === undefined || signature.position === undefined) return [];
  const example = built.find(({ id }) => id === read(type, "outline.yaml").golden);
  if (example === undefined) throw new Error(`the sample has no example of ${type}`);
  const words: string[] = [signature.authority, signature.position, signature.name].filter(Boolean);
  return [{ type, words, tree: readDocumentTree(example.entries, example.id).value }];
});

describe("the signature block", () => {
  it("closes most types", () => {
    expect(signed.length).toBeGreaterThan(readdirSync(folder).length / 2);
  });

  it.each(signed)("of $type keeps with two lines of the text, wherever the page ends", ({ tree, words }) => {
    expect(pushes.filter((push) => !isKept(tree, words, push))).toEqual([]);
  });

  it.each(signed.slice(0, 2))("of $type would not, if no paragraph kept with the next", ({ tree, words }) => {
    expect(pushes.filter((push) => !isKept(loosened(tree), words, push))).not.toEqual([]);
  });
});

/** Whether all words of the signature stand on one page, with enough of the text before them. */
function isKept(tree: DocumentTree, words: readonly string[], push: number): boolean {
  const pages = layOutDocument(withGap(tree, push), faces);
  const { page, together } = signaturePage(pages, words);
  const lines = page === pages[0] ? 2 : linesBeforeSignature(page, tree, words);
  return together && lines !== undefined && lines >= 2;
}

function loosened(tree: DocumentTree): DocumentTree {
  const loosen = (block: Block): Block =>
    block.kind === "paragraph" ? { ...block, properties: { ...block.properties, keepNext: false } } : block;
  const sections = tree.sections.map((section) => ({ ...section, blocks: section.blocks.map(loosen) }));
  return { ...tree, sections };
}

/** By how much the text is pushed down, pt: over a whole page, in steps of about a line. */
const pushes = Array.from({ length: 28 }, (_, index) => 1 + index * 22);

/** The page on which the name stands, and whether all words stand there. */
function signaturePage(pages: readonly LaidOutPage[], words: readonly string[]) {
  const holds = (page: LaidOutPage, each: string) => {
    const says = lineSays(each);
    return page.items.some((item) => item.kind === "line" && says(item));
  };
  const page = pages.findLast((each) => holds(each, words.at(-1) ?? ""));
  if (page === undefined) throw new Error(`nobody signs: ${words.join(", ")}`);
  return { page, together: words.every((each) => holds(page, each)) };
}

/** An empty paragraph of that height after the first block of the section that is signed. */
function withGap(tree: DocumentTree, height: number): DocumentTree {
  const [section, ...others] = tree.sections;
  const [head, ...rest] = section?.blocks ?? [];
  if (section === undefined || head === undefined) throw new Error("there is no text");
  const like = rest.find((block) => block.kind === "paragraph");
  if (like === undefined) throw new Error("there is no paragraph");
  return { ...tree, sections: [{ ...section, blocks: [head, gapLike(like, height), ...rest] }, ...others] };
}

function gapLike({ properties, mark }: Paragraph, height: number): Block {
  const spacing = { before: 0, after: 0, contextual: false, line: { rule: "exact", value: height } } as const;
  const { frame: _, ...others } = properties;
  const loose = { keepNext: false, keepLines: false, pageBreakBefore: false, borders: {} };
  return { kind: "paragraph", properties: { ...others, ...loose, spacing }, mark, inlines: [] };
}

function read(type: string, file: string) {
  return parse(readFileSync(join(folder, type, file), "utf8"));
}
