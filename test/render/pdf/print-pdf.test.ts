import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type PdfPrint, printPdf } from "../../../src/render/pdf/print-pdf.ts";
import type { DocumentTree } from "../../../src/word/document-tree.ts";
import { readDocumentTree } from "../../../src/word/read-document-tree.ts";
import { parseXml } from "../../../src/word/xml.ts";
import { fonts } from "../../support/fonts.ts";
import { buildPaper } from "../../support/paper-samples.ts";
import { PdfBytes, PdfFile, PdfRef, type PdfValue } from "../../support/pdf-objects.ts";
import { drawnTextOf, readPdfText } from "../../support/pdf-text.ts";

const paper = treeOf(3);

function treeOf(seed: number): DocumentTree {
  const { value, diagnostics } = readDocumentTree(
    buildPaper({ seed, paragraphs: 12, rows: 14 }),
    "paper.docx",
  );
  expect(diagnostics).toEqual([]);
  return value;
}

function plain(tree: DocumentTree): PdfPrint {
  return { title: "Tờ trình", date: "2025-04-09", documents: [{ title: "Tờ trình", label: "", tree }] };
}

const dossier: PdfPrint = {
  title: "Hồ sơ đề nghị khen thưởng",
  date: "2025-04-09",
  documents: [
    { title: "Tờ trình", label: "01-", tree: paper },
    { title: "Biên bản họp", label: "02-", tree: treeOf(4) },
  ],
};

const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("a document printed alone", () => {
  it("has metadata in XML for a title with any character", async () => {
    const { bytes } = await printPdf({ ...plain(paper), title: "Báo cáo <1> & phụ lục" }, fonts);
    const file = new PdfFile(bytes);
    const xml = file.stream(file.dict(file.trailer.get("Root")).get("Metadata"));
    expect(parseXml(xml.subarray(xml.indexOf("<x:xmpmeta"), xml.indexOf("<?xpacket end")))).toHaveProperty(
      "name",
    );
    expect(xml.toString()).toContain("Báo cáo &lt;1&gt; &amp; phụ lục");
  });

  it("has the paper sizes of its sections", async () => {
    const pages = readPdfText((await printPdf(plain(paper), fonts)).bytes);
    expect(pages.map(({ width, height }) => `${width} × ${height}`)).toEqual([
      "595.3 × 841.9",
      "595.3 × 841.9",
      "841.9 × 595.3",
      "841.9 × 595.3",
    ]);
  });

  it("says its title, language and date, and needs neither bookmarks nor labels", async () => {
    const { bytes } = await printPdf(plain(paper), fonts);
    const file = new PdfFile(bytes);
    const root = file.dict(file.trailer.get("Root"));
    const info = file.dict(file.trailer.get("Info"));
    const text = (value: PdfValue | undefined): string => {
      const resolved = file.resolve(value);
      return resolved instanceof PdfBytes ? resolved.text : "";
    };
    expect(text(info.get("Title"))).toBe("Tờ trình");
    expect(text(info.get("CreationDate"))).toBe("D:20250409120000Z");
    expect(text(info.get("ModDate"))).toBe("D:20250409120000Z");
    expect(text(root.get("Lang"))).toBe("vi-VN");
    expect(file.dict(root.get("ViewerPreferences")).get("DisplayDocTitle")).toBe(true);
    for (const name of ["Outlines", "PageLabels"]) expect(root.has(name)).toBe(false);
  });

  it("holds exactly the strings that it says were drawn, in their order", async () => {
    const { bytes, drawnText } = await printPdf(plain(paper), fonts);
    const inFile = readPdfText(bytes).map(drawnTextOf).join("");
    expect(inFile).toBe((drawnText[0] ?? []).map(({ text }) => text).join(""));
    expect(inFile).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
  });

  it("numbers its pages from the second on", async () => {
    const { drawnText } = await printPdf(plain(paper), fonts);
    const inHeaders = (drawnText[0] ?? [])
      .filter(({ region }) => region === "header")
      .map(({ text }) => text);
    expect(inHeaders).toEqual(["2", "3", "4"]);
  });
});

describe("a dossier", () => {
  it("holds its documents one after the other, each numbered for itself", async () => {
    const { bytes, pages, drawnText } = await printPdf(dossier, fonts);
    const alone = await Promise.all(dossier.documents.map(({ tree }) => printPdf(plain(tree), fonts)));
    expect(pages).toBe(alone.reduce((sum, each) => sum + each.pages, 0));
    expect(drawnText).toEqual(alone.flatMap((each) => each.drawnText));
    expect(readPdfText(bytes).flatMap(({ glyphs }) => glyphs)).toEqual(
      alone.flatMap((each) => readPdfText(each.bytes).flatMap(({ glyphs }) => glyphs)),
    );
  });

  it("has a bookmark to the first page of each document", async () => {
    const { bytes } = await printPdf(dossier, fonts);
    const file = new PdfFile(bytes);
    const outlines = file.dict(file.dict(file.trailer.get("Root")).get("Outlines"));
    const first = file.dict(outlines.get("First"));
    const second = file.dict(first.get("Next"));
    const titles = [first, second].map((item) => item.get("Title"));
    expect(titles.map((title) => (title instanceof PdfBytes ? title.text : ""))).toEqual([
      "Tờ trình",
      "Biên bản họp",
    ]);
    const targets = [first, second].map((item) => file.dict(file.array(item.get("Dest"))[0]));
    const contents = targets.map((page) => page.get("Contents"));
    const wanted = [file.pages[0], file.pages[4]].map((page) => page?.get("Contents"));
    expect(contents.every((each) => each instanceof PdfRef)).toBe(true);
    expect(contents).toEqual(wanted);
  });

  it("labels each page with its document and its number", async () => {
    const file = new PdfFile((await printPdf(dossier, fonts)).bytes);
    const labels = file.dict(file.dict(file.trailer.get("Root")).get("PageLabels"));
    const ranges = file.array(labels.get("Nums")).map((each) => {
      if (typeof each === "number") return each;
      const range = file.dict(each);
      const prefix = range.get("P");
      return `${prefix instanceof PdfBytes ? prefix.text : ""}${range.get("St")}`;
    });
    expect(ranges).toEqual([0, "01-1", 4, "02-1"]);
  });
});

describe("the bytes", () => {
  it("are the same for the same document, whatever was printed before", async () => {
    const first = hash((await printPdf(plain(paper), fonts)).bytes);
    await printPdf(dossier, fonts);
    expect(hash((await printPdf(plain(paper), fonts)).bytes)).toBe(first);
    expect(hash((await printPdf(dossier, fonts)).bytes)).toBe(hash((await printPdf(dossier, fonts)).bytes));
  });

  it("don't know the time zone", async () => {
    const here = hash((await printPdf(plain(paper), fonts)).bytes);
    const zone = process.env.TZ;
    try {
      process.env.TZ = "Asia/Ho_Chi_Minh";
      expect(hash((await printPdf(plain(paper), fonts)).bytes)).toBe(here);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it("leave the fonts as they were handed in", async () => {
    const before = Object.values(fonts).map(hash);
    await printPdf(plain(paper), fonts);
    expect(Object.values(fonts).map(hash)).toEqual(before);
  });
});
