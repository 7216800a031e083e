import { beforeAll, describe, expect, it } from "vitest";
import { printPdf } from "../../src/render/pdf/print-pdf.ts";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import { fonts } from "../support/fonts.ts";
import { unzipWord, zipWord } from "../support/zip-word.ts";
import { comparePapers, type PaperToCompare } from "./compare-papers.ts";
import { saveWithLibreOffice } from "./libreoffice.ts";
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
    papers.push({ name: names[index] ?? "", docx, pdf: await printed(docx) });
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

async function printed(docx: Uint8Array): Promise<Uint8Array> {
  const { value, diagnostics } = readDocumentTree(unzipWord(docx), "saved.docx");
  expect(diagnostics.map(({ code, message }) => `${code} ${message.en}`)).toEqual([]);
  const documents = [{ title: "paper", label: "paper", tree: value }];
  return (await printPdf({ title: "paper", date: "2025-04-09", documents }, fonts)).bytes;
}
