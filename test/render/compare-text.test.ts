import { describe, expect, it } from "vitest";
import { compareText } from "../../src/render/compare-text.ts";
import type { DrawnText } from "../../src/render/pdf/draw-pages.ts";
import { printPdf } from "../../src/render/pdf/print-pdf.ts";
import type { Block, DocumentTree } from "../../src/word/document-tree.ts";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import type { WordEntries } from "../../src/word/word-entries.ts";
import { fonts } from "../support/fonts.ts";
import { buildPaper } from "../support/paper-samples.ts";
import {
  a4Section,
  buildWord,
  cell,
  pageField,
  paragraph,
  row,
  run,
  table,
} from "../support/word-builder.ts";

/** What is drawn of a Word file; `plant` puts a fault into the tree that was read. */
async function drawn(
  entries: WordEntries,
  plant = (tree: DocumentTree) => tree,
): Promise<readonly DrawnText[]> {
  const { value, diagnostics } = readDocumentTree(entries, "paper.docx");
  expect(diagnostics).toEqual([]);
  const documents = [{ title: "paper", label: "", tree: plant(value) }];
  const { drawnText } = await printPdf({ title: "paper", date: "2025-04-09", documents }, fonts);
  return drawnText[0] ?? [];
}

async function compare(entries: WordEntries) {
  return compareText(entries, await drawn(entries));
}

const wordOf = (...blocks: string[]): WordEntries => buildWord({ body: blocks.join("") + a4Section() });

describe("a PDF says what its Word file says", () => {
  it.each([1, 2, 3])("in a paper of several pages (%i)", async (seed) => {
    expect(await compare(buildPaper({ seed, paragraphs: 20, rows: 30 }))).toEqual({ equal: true });
  });

  it("with capitals by formatting", async () => {
    expect(await compare(wordOf(paragraph(run("Đảng ủy khối", "<w:caps/>") + run(" và Chi bộ"))))).toEqual({
      equal: true,
    });
  });

  it("with tabs, breaks and hyphens that don't break", async () => {
    const runs =
      "<w:r><w:t>số</w:t><w:tab/><w:t>05</w:t><w:br/><w:t>QĐ</w:t><w:noBreakHyphen/><w:t>ĐUK</w:t></w:r>";
    expect(await compare(wordOf(paragraph(runs)))).toEqual({ equal: true });
  });

  it("with lines that break behind a hyphen", async () => {
    const text = "Quyết-định ".repeat(60);
    expect(await compare(wordOf(paragraph(run(text), `<w:jc w:val="both"/>`)))).toEqual({ equal: true });
  });

  it("with letters that were typed apart from their marks", async () => {
    expect(await compare(wordOf(paragraph(run("Đảng bộ tỉnh".normalize("NFD")))))).toEqual({ equal: true });
  });

  it("with rows that go on on the next page, and their head on both", async () => {
    const long = paragraph(run("Thành tích xuất sắc trong phong trào thi đua. ".repeat(60)));
    const rows = [
      row([cell(4000, paragraph(run("Cột một"))), cell(5000, paragraph(run("Cột hai")))], "<w:tblHeader/>"),
      row([cell(4000, long), cell(5000, long)], ""),
    ];
    expect(await compare(wordOf(table({ grid: [4000, 5000], rows, bordered: true })))).toEqual({
      equal: true,
    });
  });

  it("with merged cells that go on on the next page", async () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      row([
        cell(
          4000,
          paragraph(index === 0 ? run("Đơn vị ".repeat(300)) : ""),
          index === 0 ? `<w:vMerge w:val="restart"/>` : "<w:vMerge/>",
        ),
        cell(5000, paragraph(run(`Dòng thứ ${index + 1}`))),
      ]),
    );
    expect(await compare(wordOf(table({ grid: [4000, 5000], rows, bordered: true })))).toEqual({
      equal: true,
    });
  });
});

describe("set aside by the drawing's own marks", () => {
  it("are list numbers, headers and leaders", async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const list = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`;
    const dots = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="8000"/></w:tabs>`;
    const entries = buildWord({
      body:
        paragraph(run("Mục một"), list) +
        paragraph(`${run("Cộng")}<w:r><w:tab/></w:r>${run("12")}`, dots) +
        a4Section(`<w:headerReference w:type="default" r:id="header1"/>`),
      numbering,
      furniture: { "header1.xml": paragraph(run("Trang ") + pageField()) },
    });
    const texts = await drawn(entries);
    expect(texts.map(({ text, mark, region }) => `${region} ${mark} ${text.replace(/\.+/, "…")}`)).toEqual([
      "header text Trang 1",
      "body listNumber 1…",
      "body text Mục một",
      "body text Cộng",
      "body leader …",
      "body text 12",
    ]);
    expect(compareText(entries, texts)).toEqual({ equal: true });
  });
});

describe("a planted fault is seen:", () => {
  const entries = buildPaper({ seed: 1, paragraphs: 8, rows: 6 });
  const inFirstParagraph =
    (change: (block: Block) => Block) =>
    (tree: DocumentTree): DocumentTree => ({
      ...tree,
      sections: tree.sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((block, index) => (index === 5 ? change(block) : block)),
      })),
    });

  it("a reader that drops a run", async () => {
    const dropRun = inFirstParagraph((block) =>
      block.kind === "paragraph" ? { ...block, inlines: block.inlines.slice(1) } : block,
    );
    expect(compareText(entries, await drawn(entries, dropRun))).toMatchObject({ equal: false });
  });

  it("a reader that loses one space", async () => {
    const loseSpace = inFirstParagraph((block) => {
      if (block.kind !== "paragraph") return block;
      const inlines = block.inlines.map((inline) =>
        inline.kind === "text" ? { ...inline, text: inline.text.replace(" ", "") } : inline,
      );
      return { ...block, inlines };
    });
    expect(compareText(entries, await drawn(entries, loseSpace))).toMatchObject({ equal: false });
  });

  it("a reader that exchanges two paragraphs", async () => {
    const exchange = (tree: DocumentTree): DocumentTree => ({
      ...tree,
      sections: tree.sections.map((section) => ({ ...section, blocks: section.blocks.toReversed() })),
    });
    expect(compareText(entries, await drawn(entries, exchange))).toMatchObject({ equal: false });
  });

  it("a text that is drawn twice, or not at all", async () => {
    const texts = await drawn(entries);
    expect(compareText(entries, [...texts, ...texts.slice(-1)])).toMatchObject({ equal: false });
    expect(compareText(entries, [])).toMatchObject({ equal: false });
  });

  it("a character that the font lacks, with the words around it", async () => {
    const strange = wordOf(paragraph(run("Đạt chuẩn ☑ theo quy định")));
    expect(await compare(strange)).toEqual({
      equal: false,
      written: "Đạt chuẩn ☑ theo quy định",
      drawn: "Đạt chuẩn \uFFFD theo quy định",
    });
  });
});
