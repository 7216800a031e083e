import { beforeAll, describe, expect, it } from "vitest";
import { printPdf } from "../../src/render/pdf/print-pdf.ts";
import type { Block, DocumentTree, Section } from "../../src/word/document-tree.ts";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import { fonts } from "../support/fonts.ts";
import { buildPaper } from "../support/paper-samples.ts";
import { zipWord } from "../support/zip-word.ts";
import { comparePaper } from "./compare-papers.ts";
import { printWithLibreOffice } from "./libreoffice.ts";
import { type ComparedDocument, figuresOf, printReport, unknownOf } from "./report.ts";

const papers = Array.from({ length: 12 }, (_, index) =>
  buildPaper({ seed: index + 1, paragraphs: 11 + index * 3, rows: 8 + index * 2 }),
);

let oracle: readonly Uint8Array[] = [];

beforeAll(() => {
  oracle = printWithLibreOffice(papers.map(zipWord));
});

describe("generated papers against LibreOffice with the same fonts", () => {
  it("reach the figures that are asked of the sample", async () => {
    const compared = await compareAll((tree) => tree);
    printReport(compared);
    const figures = figuresOf(compared);
    expect(figures.pagesEqual).toBe(1);
    expect(figures.samePage).toBeGreaterThanOrEqual(0.995);
    expect(figures.medianDrift).toBeLessThanOrEqual(0.2);
    expect(unknownOf(compared)).toEqual([]);
  });
});

describe("a planted fault turns the comparison red:", () => {
  it("a left margin wider by 2 mm", async () => {
    const compared = await compareAll((tree) => eachSection(tree, widenMargin));
    expect(figuresOf(compared).samePage).toBeLessThan(0.995);
    expect(unknownOf(compared)).not.toEqual([]);
  });

  it("an upper margin wider by 2 mm", async () => {
    const figures = figuresOf(await compareAll((tree) => eachSection(tree, lowerText)));
    expect(figures.medianDrift).toBeGreaterThan(0.2);
  });

  it("one space lost in every tenth paragraph", async () => {
    const compared = await compareAll((tree) => eachSection(tree, loseSpaces));
    expect(figuresOf(compared).identical).toBeLessThan(0.995);
    expect(unknownOf(compared)).not.toEqual([]);
  });
});

async function compareAll(
  change: (tree: DocumentTree) => DocumentTree,
): Promise<readonly ComparedDocument[]> {
  const compared: ComparedDocument[] = [];
  for (const [index, entries] of papers.entries()) {
    const { value, diagnostics } = readDocumentTree(entries, "paper.docx");
    expect(diagnostics).toEqual([]);
    const tree = change(value);
    const documents = [{ title: "paper", label: "paper", tree }];
    const { bytes: pdf } = await printPdf({ title: "paper", date: "2025-04-09", documents }, fonts);
    const paper = { name: `paper ${index + 1}`, docx: zipWord(entries), pdf, tree };
    compared.push(comparePaper(paper, oracle[index] ?? new Uint8Array()));
  }
  return compared;
}

function eachSection(tree: DocumentTree, change: (section: Section) => Section): DocumentTree {
  return { ...tree, sections: tree.sections.map(change) };
}

const twoMillimetres = (2 * 72) / 25.4;

function widenMargin(section: Section): Section {
  const { margins } = section.page;
  return {
    ...section,
    page: { ...section.page, margins: { ...margins, left: margins.left + twoMillimetres } },
  };
}

function lowerText(section: Section): Section {
  const { margins } = section.page;
  return {
    ...section,
    page: { ...section.page, margins: { ...margins, top: margins.top + twoMillimetres } },
  };
}

function loseSpaces(section: Section): Section {
  return {
    ...section,
    blocks: section.blocks.map((block, index) => (index % 10 === 5 ? loseSpace(block) : block)),
  };
}

function loseSpace(block: Block): Block {
  if (block.kind !== "paragraph") return block;
  const inlines = block.inlines.map((inline) =>
    inline.kind === "text" ? { ...inline, text: inline.text.replace(" ", "") } : inline,
  );
  return { ...block, inlines };
}
