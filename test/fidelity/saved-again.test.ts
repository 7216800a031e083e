import { beforeAll, describe, expect, it } from "vitest";
import { unzipWord, zipWord } from "../support/zip-word.ts";
import { comparePapers, type PaperToCompare } from "./compare-papers.ts";
import { saveWithLibreOffice } from "./libreoffice.ts";
import { printPaper } from "./print-paper.ts";
import { type ComparedDocument, figuresOf } from "./report.ts";
import { sampleJobs } from "./sample-jobs.ts";

let compared: readonly ComparedDocument[] = [];

beforeAll(async () => {
  const { jobs, render } = await sampleJobs();
  const names: string[] = [];
  const written: Uint8Array[] = [];
  for (const job of jobs) {
    const { name, docx } = await render(job);
    names.push(name);
    written.push(docx);
  }
  const papers: PaperToCompare[] = [];
  for (const [index, saved] of saveWithLibreOffice(written).entries()) {
    const docx = withoutHyphenation(saved);
    papers.push({ name: names[index] ?? "", docx, pdf: await printPaper(unzipWord(docx)) });
  }
  compared = comparePapers(papers);
});

describe("the sample's documents, saved again by LibreOffice, against LibreOffice with the same fonts", () => {
  it("have the same number of pages", () => {
    expect(figuresOf(compared).pagesEqual).toBeGreaterThanOrEqual(0.994);
  });

  it("have the same lines on the same pages", () => {
    expect(figuresOf(compared).samePage).toBeGreaterThanOrEqual(0.994);
  });
});

/** LibreOffice turns hyphenation on, which is refused; without a dictionary for Vietnamese it parts no word. */
function withoutHyphenation(docx: Uint8Array): Uint8Array {
  const entries = unzipWord(docx);
  const settings = new TextDecoder().decode(entries.get("word/settings.xml"));
  const without = settings.replace(/<w:autoHyphenation [^>]*\/>/, "");
  return zipWord(new Map([...entries, ["word/settings.xml", new TextEncoder().encode(without)]]));
}
