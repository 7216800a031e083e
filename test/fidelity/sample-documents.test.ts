import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { facesOf } from "../../src/render/pdf/fonts.ts";
import { layOutDocument } from "../../src/render/pdf/lay-out-document.ts";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import { fonts } from "../support/fonts.ts";
import { unzipWord } from "../support/zip-word.ts";
import { comparePapers } from "./compare-papers.ts";
import { type ComparedDocument, figuresOf, unknownOf } from "./report.ts";

/** Every document that was built has its Word file and its PDF side by side. */
const wordFiles = (existsSync("out") ? readdirSync("out", { recursive: true, encoding: "utf8" }) : [])
  .map((name) => `out/${name.replaceAll("\\", "/")}`)
  .filter((name) => name.endsWith(".docx") && existsSync(name.replace(/\.docx$/, ".pdf")))
  .toSorted();

let compared: readonly ComparedDocument[] = [];

beforeAll(() => {
  expect(wordFiles, "no documents in out/: build them first").not.toEqual([]);
  compared = comparePapers(
    wordFiles.map((name) => ({
      name: name.replace(/^out\//, ""),
      docx: readFileSync(name),
      pdf: readFileSync(name.replace(/\.docx$/, ".pdf")),
    })),
  );
});

describe("the sample's documents against LibreOffice with the same fonts", () => {
  it("are enough to mean something", () => {
    expect(compared.length).toBeGreaterThanOrEqual(60);
    expect(figuresOf(compared).rows).toBeGreaterThanOrEqual(2000);
    // Lists and minutes have their share of the rows: what matters is how much running text there is.
    expect(partInLongParagraphs() * figuresOf(compared).rows).toBeGreaterThanOrEqual(4000);
  });

  it("have the same number of pages", () => {
    expect(figuresOf(compared).pagesEqual).toBe(1);
  });

  it("have the same lines on the same pages", () => {
    expect(figuresOf(compared).samePage).toBeGreaterThanOrEqual(0.995);
  });

  it("differ only for causes that have a name", () => {
    expect(unknownOf(compared)).toEqual([]);
  });

  it("have their lines at the same height", () => {
    expect(figuresOf(compared).medianDrift).toBeLessThanOrEqual(0.2);
  });
});

/** The part of all rows that hold a line of a paragraph of three lines or more; repeated heads, headers and footers left out. */
function partInLongParagraphs(): number {
  const rows = wordFiles.flatMap((name) => longestParagraphs(readFileSync(name)));
  return rows.filter((lines) => lines >= 3).length / rows.length;
}

/** For each row of a document, how many lines the longest paragraph in it has. */
function longestParagraphs(word: Uint8Array): readonly number[] {
  const { value } = readDocumentTree(unzipWord(word), "sample.docx");
  const lines = layOutDocument(value, facesOf(fonts)).flatMap(({ items }, page) =>
    items.flatMap((item) => {
      if (item.kind !== "line" || item.region !== "body" || item.line.fragments.length === 0) return [];
      return [{ row: `${page} ${Math.round(item.baseline)}`, paragraph: item.line.paragraph }];
    }),
  );
  const linesOf = countBy(lines.map(({ paragraph }) => paragraph));
  const rows = new Map<string, number>();
  for (const { row, paragraph } of lines) {
    rows.set(row, Math.max(rows.get(row) ?? 0, linesOf.get(paragraph) ?? 0));
  }
  return [...rows.values()];
}

function countBy(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
