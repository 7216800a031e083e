import { beforeAll, describe, expect, it } from "vitest";
import { featurePapers } from "../support/feature-papers.ts";
import { zipWord } from "../support/zip-word.ts";
import { comparePapers, type PaperToCompare } from "./compare-papers.ts";
import { printPaper } from "./print-paper.ts";
import { type ComparedDocument, figuresOf, unknownOf } from "./report.ts";

const seeds = [1, 2, 3, 4, 5, 6];

const papers = Object.entries(featurePapers).flatMap(([feature, build]) =>
  seeds.map((seed) => ({ name: `${feature}, seed ${seed}`, feature, entries: build(seed) })),
);

const compared = new Map<string, ComparedDocument[]>();

beforeAll(async () => {
  const toCompare: PaperToCompare[] = [];
  for (const { name, entries } of papers) {
    toCompare.push({ name, docx: zipWord(entries), pdf: await printPaper(entries) });
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
    expect(unknownOf(compared.get(feature) ?? [])).toEqual([]);
  });
});
