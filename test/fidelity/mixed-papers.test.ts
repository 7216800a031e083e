import { beforeAll, describe, expect, it } from "vitest";
import { mixedPaper } from "../support/mixed-papers.ts";
import { zipWord } from "../support/zip-word.ts";
import { comparePapers, type PaperToCompare } from "./compare-papers.ts";
import { printPaper } from "./print-paper.ts";
import { type ComparedDocument, figuresOf, unknownOf } from "./report.ts";

const seeds = Array.from({ length: 100 }, (_, index) => index + 1);

let compared: readonly ComparedDocument[] = [];

beforeAll(async () => {
  const papers: PaperToCompare[] = [];
  for (const seed of seeds) {
    const entries = mixedPaper(seed);
    papers.push({ name: `mixed, seed ${seed}`, docx: zipWord(entries), pdf: await printPaper(entries) });
  }
  compared = comparePapers(papers);
});

describe("papers that mix all that the support list has, against LibreOffice with the same fonts", () => {
  it("are enough to mean something", () => {
    expect(compared).toHaveLength(100);
    expect(figuresOf(compared).rows).toBeGreaterThanOrEqual(10_000);
  });

  it("have the same number of pages", () => {
    expect(figuresOf(compared).pagesEqual).toBeGreaterThanOrEqual(0.95);
  });

  it("differ only for causes that have a name", () => {
    expect(unknownOf(compared)).toEqual([]);
  });

  it("have the same lines", () => {
    expect(figuresOf(compared).identical).toBeGreaterThanOrEqual(0.95);
  });
});
