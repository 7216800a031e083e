import { beforeAll, describe, expect, it } from "vitest";
import { unzipWord, zipWord } from "../support/zip-word.ts";
import { comparePapers } from "./compare-papers.ts";
import { printPaper } from "./print-paper.ts";
import { type ComparedDocument, figuresOf, unknownOf } from "./report.ts";
import { type PrintedPaper, type SampleJobs, sampleJobs } from "./sample-jobs.ts";
import { saveAgain, saveFilesAgain } from "./save-again.ts";

describe("the sample's templates and parts, saved again by LibreOffice and then filled", () => {
  let papers: readonly PrintedPaper[] = [];
  let compared: readonly ComparedDocument[] = [];

  beforeAll(async () => {
    papers = await renderAll(await sampleJobs(saveFilesAgain));
    compared = comparePapers(papers);
  });

  it("make each of the sample's documents, from LibreOffice's XML", () => {
    expect(compared.length).toBeGreaterThanOrEqual(90);
    expect(papers.filter(({ docx }) => isOfLibreOffice(docx))).toHaveLength(papers.length);
  });

  it("make documents of the same number of pages", () => {
    expect(figuresOf(compared).pagesEqual).toBeGreaterThanOrEqual(0.994);
  });

  it("make documents that differ only for causes that have a name", () => {
    expect(unknownOf(compared)).toEqual([]);
  });

  it("make documents with the same lines on the same pages", () => {
    expect(figuresOf(compared).samePage).toBeGreaterThanOrEqual(0.994);
  });
});

describe("the sample's documents, saved again by LibreOffice when they are filled", () => {
  let compared: readonly ComparedDocument[] = [];

  beforeAll(async () => {
    const papers = await renderAll(await sampleJobs());
    const saved = saveAgain(papers.map(({ docx }) => unzipWord(docx)));
    const pdfs = await Promise.all(saved.map(printPaper));
    compared = comparePapers(
      papers.map(({ name }, index) => ({
        name,
        docx: zipWord(saved[index] ?? new Map()),
        pdf: pdfs[index] ?? new Uint8Array(),
      })),
    );
  });

  it("have the same number of pages", () => {
    expect(figuresOf(compared).pagesEqual).toBeGreaterThanOrEqual(0.994);
  });

  it("differ only for causes that have a name", () => {
    expect(unknownOf(compared)).toEqual([]);
  });

  it("have the same lines on the same pages", () => {
    expect(figuresOf(compared).samePage).toBeGreaterThanOrEqual(0.994);
  });
});

async function renderAll({ jobs, render }: SampleJobs): Promise<readonly PrintedPaper[]> {
  const papers: PrintedPaper[] = [];
  for (const job of jobs) papers.push(await render(job));
  return papers;
}

/** A Word file says what wrote it. */
function isOfLibreOffice(docx: Uint8Array): boolean {
  const properties = unzipWord(docx).get("docProps/app.xml");
  return new TextDecoder().decode(properties).includes("LibreOffice");
}
