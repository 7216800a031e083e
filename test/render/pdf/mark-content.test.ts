import { expect, it } from "vitest";
import { type PdfPrint, printPdf } from "../../../src/render/pdf/print-pdf.ts";
import { readDocumentTree } from "../../../src/word/read-document-tree.ts";
import { fonts } from "../../support/fonts.ts";
import { PdfFile } from "../../support/pdf-objects.ts";
import { elementsOf, piecesOf, printStructure, readStructure } from "../../support/pdf-structure.ts";
import { readPdfText } from "../../support/pdf-text.ts";
import {
  a4Section,
  buildWord,
  cell,
  pageField,
  paragraph,
  row,
  run,
  table,
  type WordPieces,
} from "../../support/word-builder.ts";

const styles = `<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>`;
const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
const tall = `<w:spacing w:before="12000"/>`;

async function print(pieces: WordPieces, documents = 1) {
  const { value: tree, diagnostics } = readDocumentTree(
    buildWord({ styles, numbering, ...pieces }),
    "small.docx",
  );
  expect(diagnostics).toEqual([]);
  const each = { title: "Tờ trình", label: "01-", tree };
  const printed: PdfPrint = {
    title: "Tờ trình",
    date: "2025-04-09",
    documents: Array.from({ length: documents }, () => each),
  };
  const { bytes } = await printPdf(printed, fonts);
  const file = new PdfFile(bytes);
  const pages = readPdfText(bytes);
  const structure = readStructure(file, pages);
  return { pages, structure, outline: printStructure(structure, file).trim().split("\n") };
}

/** What is drawn as artifacts, page by page. */
function artifactsOf(pages: ReturnType<typeof readPdfText>): readonly string[] {
  return pages.map(({ glyphs }) =>
    glyphs
      .filter(({ mark }) => mark?.tag === "Artifact")
      .map(({ text }) => text)
      .join(""),
  );
}

it("gives every text to its element, number and text of a list apart", async () => {
  const body = [
    paragraph(run("TỜ TRÌNH"), `<w:pStyle w:val="Title"/>`),
    paragraph(run("Hai ") + run("kiểu chữ", '<w:b/><w:u w:val="single"/>') + run(", một đoạn")),
    paragraph(run("Mục"), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`),
    a4Section(),
  ];
  const { outline } = await print({ body: body.join("") });
  expect(outline).toEqual([
    "Document",
    "  H1: TỜ TRÌNH",
    "  P: Hai kiểu chữ, một đoạn",
    "  L ListNumbering=Decimal",
    "    LI",
    "      Lbl: 1.",
    "      LBody",
    "        P: Mục",
  ]);
});

it("keeps a paragraph that goes on over the page one element", async () => {
  const text = "Đoạn văn dài được ngắt sang trang sau. ".repeat(30);
  const body = paragraph(run("Đầu"), tall) + paragraph(run(text)) + a4Section();
  const { structure, pages } = await print({ body });
  const paragraphs = elementsOf(structure).filter(({ type }) => type === "P");
  expect(pages).toHaveLength(2);
  expect(paragraphs).toHaveLength(2);
  const pieces = paragraphs[1] === undefined ? [] : piecesOf(paragraphs[1]);
  expect([...new Set(pieces.map(({ page }) => page))]).toEqual([0, 1]);
  expect(
    pieces
      .map((piece) => piece.text)
      .join("")
      .trim(),
  ).toBe(text.trim());
});

it("reads a table's head once, and takes what later pages repeat for an artifact", async () => {
  const rows = [
    row(
      [cell(4000, paragraph(run("Đầu bảng"))), cell(4000, paragraph(run("Cột")))],
      "<w:cantSplit/><w:tblHeader/>",
    ),
    ...["một", "hai"].map((text) => row([cell(4000, paragraph(run(text), tall)), cell(4000, paragraph(""))])),
  ];
  const body = table({ grid: [4000, 4000], rows, bordered: true }) + paragraph("") + a4Section();
  const { outline, pages } = await print({ body });
  expect(outline).toEqual([
    "Document",
    "  Table",
    "    TR",
    "      TH Scope=Column: Đầu bảng",
    "      TH Scope=Column: Cột",
    "    TR",
    "      TD: một",
    "      TD",
    "    TR",
    "      TD: hai",
    "      TD",
  ]);
  expect(artifactsOf(pages)).toEqual(["", "Đầu bảngCột"]);
});

it("takes headers, footers, leaders and the space of blank paragraphs for artifacts", async () => {
  const references = ["header", "footer"]
    .map((name) => `<w:${name}Reference w:type="default" r:id="${name}1"/>`)
    .join("");
  const leader = `<w:tabs><w:tab w:val="left" w:leader="dot" w:pos="2000"/></w:tabs>`;
  const body = [
    paragraph(`${run("Họ tên:")}<w:r><w:tab/></w:r>${run("An")}`, leader),
    paragraph(run("   ")),
    a4Section(references),
  ];
  const furniture = { "header1.xml": paragraph(pageField()), "footer1.xml": paragraph(run("Chân trang")) };
  const { outline, pages } = await print({ body: body.join(""), furniture });
  expect(outline).toEqual(["Document", "  P: Họ tên:An"]);
  expect(artifactsOf(pages)[0]).toMatch(/^1\.+ {3}Chân trang$/);
});

it("leaves nothing unmarked, nor anything marked twice", async () => {
  const body = paragraph(run("Gạch chân", `<w:u w:val="single"/>`)) + a4Section();
  const { pages } = await print({ body });
  const marks = pages.flatMap(({ glyphs }) => glyphs.map(({ mark }) => mark));
  expect(marks.every((mark) => mark?.tag === "Artifact" || mark?.id !== undefined)).toBe(true);
});

it("has a part for each document of a dossier", async () => {
  const { outline } = await print(
    { body: paragraph(run("a"), `<w:pStyle w:val="Title"/>`) + a4Section() },
    2,
  );
  expect(outline).toEqual(["Document", '  Part "Tờ trình"', "    H1: a", '  Part "Tờ trình"', "    H1: a"]);
});
