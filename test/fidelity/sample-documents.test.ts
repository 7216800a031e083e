import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { facesOf } from "../../src/render/pdf/fonts.ts";
import { layOutDocument } from "../../src/render/pdf/lay-out-document.ts";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import { fonts } from "../support/fonts.ts";
import { unzipWord } from "../support/zip-word.ts";
import { comparePdfs } from "./compare-rows.ts";
import { printWithLibreOffice } from "./libreoffice.ts";
import { type ComparedDocument, figuresOf, printReport } from "./report.ts";

/** Every document that was built has its Word file and its PDF side by side. */
const wordFiles = (existsSync("out") ? readdirSync("out", { recursive: true, encoding: "utf8" }) : [])
  .map((name) => `out/${name.replaceAll("\\", "/")}`)
  .filter((name) => name.endsWith(".docx") && existsSync(name.replace(/\.docx$/, ".pdf")))
  .toSorted();

let compared: readonly ComparedDocument[] = [];

beforeAll(() => {
  expect(wordFiles, "no documents in out/: build them first").not.toEqual([]);
  const oracle = printWithLibreOffice(wordFiles.map((name) => readFileSync(name)));
  compared = wordFiles.map((name, index) => ({
    name: name.replace(/^out\//, ""),
    ...comparePdfs(readFileSync(name.replace(/\.docx$/, ".pdf")), oracle[index] ?? new Uint8Array()),
  }));
  printReport(compared);
});

describe("the sample's documents against LibreOffice with the same fonts", () => {
  it("are enough to mean something", () => {
    expect(compared.length).toBeGreaterThanOrEqual(60);
    expect(figuresOf(compared).rows).toBeGreaterThanOrEqual(2000);
    expect(partInLongParagraphs()).toBeGreaterThanOrEqual(0.5);
  });

  it("have the same number of pages", () => {
    expect(figuresOf(compared).pagesEqual).toBe(1);
  });

  it("have the same lines on the same pages", () => {
    expect(figuresOf(compared).samePage).toBeGreaterThanOrEqual(0.995);
  });

  it("have their lines at the same height", () => {
    expect(figuresOf(compared).medianDrift).toBeLessThanOrEqual(0.2);
  });
});

/** The part of all lines that stand in paragraphs of three lines or more; repeated heads, headers and footers left out. */
function partInLongParagraphs(): number {
  const counts = wordFiles.flatMap((name) => linesPerParagraph(readFileSync(name)));
  const sum = (lines: readonly number[]): number => lines.reduce((total, count) => total + count, 0);
  return sum(counts.filter((count) => count >= 3)) / sum(counts);
}

function linesPerParagraph(word: Uint8Array): readonly number[] {
  const { value } = readDocumentTree(unzipWord(word), "sample.docx");
  const counts = new Map<number, number>();
  for (const page of layOutDocument(value, facesOf(fonts))) {
    for (const item of page.items) {
      if (item.kind !== "line" || item.region !== "body" || item.line.fragments.length === 0) continue;
      counts.set(item.line.paragraph, (counts.get(item.line.paragraph) ?? 0) + 1);
    }
  }
  return [...counts.values()];
}
