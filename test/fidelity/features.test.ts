import { beforeAll, describe, expect, it } from "vitest";
import { printPdf } from "../../src/render/pdf/print-pdf.ts";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import type { WordEntries } from "../../src/word/word-entries.ts";
import { featurePapers } from "../support/feature-papers.ts";
import { fonts } from "../support/fonts.ts";
import { zipWord } from "../support/zip-word.ts";
import { comparePapers, type PaperToCompare } from "./compare-papers.ts";
import { type ComparedDocument, figuresOf } from "./report.ts";

const seeds = [1, 2, 3, 4, 5, 6];

const papers = Object.entries(featurePapers).flatMap(([feature, build]) =>
  seeds.map((seed) => ({ name: `${feature}, seed ${seed}`, feature, entries: build(seed) })),
);

const compared = new Map<string, ComparedDocument[]>();

beforeAll(async () => {
  const toCompare: PaperToCompare[] = [];
  for (const { name, entries } of papers) {
    toCompare.push({ name, docx: zipWord(entries), pdf: await printed(entries) });
  }
  for (const [index, document] of comparePapers(toCompare).entries()) {
    const feature = papers[index]?.feature ?? "";
    compared.set(feature, [...(compared.get(feature) ?? []), document]);
  }
});

describe("against LibreOffice with the same fonts, line by line:", () => {
  it.each(Object.keys(featurePapers))("%s", (feature) => {
    const figures = figuresOf(compared.get(feature) ?? []);
    expect(figures.pagesEqual).toBe(1);
    expect(figures.samePage).toBeGreaterThanOrEqual(0.995);
    expect(figures.medianDrift).toBeLessThanOrEqual(0.2);
  });
});

async function printed(entries: WordEntries): Promise<Uint8Array> {
  const { value, diagnostics } = readDocumentTree(entries, "paper.docx");
  expect(diagnostics).toEqual([]);
  const documents = [{ title: "paper", label: "paper", tree: value }];
  return (await printPdf({ title: "paper", date: "2025-04-09", documents }, fonts)).bytes;
}
