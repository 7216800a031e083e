import { describe, expect, it } from "vitest";
import { buildStructure } from "../../../src/render/pdf/build-structure.ts";
import type { StructureElement } from "../../../src/render/pdf/structure-tree.ts";
import { readDocumentTree } from "../../../src/word/read-document-tree.ts";
import { a4Section, buildWord, cell, paragraph, row, run, table } from "../../support/word-builder.ts";

const styles = [
  ["Title", `<w:outlineLvl w:val="0"/>`],
  ["Section", `<w:outlineLvl w:val="1"/>`],
  ["Body", ""],
]
  .map(
    ([name, properties]) =>
      `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/><w:pPr>${properties}</w:pPr></w:style>`,
  )
  .join("");

const level = (index: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = [
  `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%2)")}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${level(0, "bullet", "•")}</w:abstractNum>`,
  `<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`,
].join("");

const plain = (text: string): string => paragraph(run(text));
const styled = (style: string, text: string): string => paragraph(run(text), `<w:pStyle w:val="${style}"/>`);
const item = (text: string, list = 1, ilvl = 0): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${list}"/></w:numPr>`);

/** Each element as `Type(attributes)[children]`. */
function structureOf(...blocks: readonly string[]): string {
  const body = blocks.join("") + a4Section();
  const { value, diagnostics } = readDocumentTree(buildWord({ body, styles, numbering }), "small.docx");
  expect(diagnostics).toEqual([]);
  const root: StructureElement = { type: "Document", children: [] };
  buildStructure(value, root);
  return print(root).replace(/^Document/, "");
}

function print({ type, attributes, children }: StructureElement): string {
  const { owner: _, ...values } = attributes ?? { owner: "" };
  const shown = Object.entries(values).map(([name, value]) => `${name} ${value}`);
  const inner = children.map((child) => ("type" in child ? print(child) : ""));
  return `${type}${shown.length > 0 ? `(${shown})` : ""}${inner.length > 0 ? `[${inner}]` : ""}`;
}

describe("paragraphs", () => {
  it("are headings where their word style says so, without gaps between the levels", () => {
    expect(structureOf(styled("Title", "a"), styled("Body", "b"), styled("Section", "c"))).toBe("[H1,P,H2]");
    expect(structureOf(styled("Section", "a"), styled("Title", "b"))).toBe("[H1,H1]");
  });

  it("that are blank are no content, and don't part a list", () => {
    expect(structureOf(plain("a"), paragraph(""), plain("  "), plain("b"))).toBe("[P,P]");
    expect(structureOf(item("a"), paragraph(""), item("b"))).toBe(
      "[L(numbering Decimal)[LI[Lbl,LBody[P]],LI[Lbl,LBody[P]]]]",
    );
    expect(structureOf(plain("- a"), paragraph(""), plain("- b"))).toBe("[L[LI[LBody[P]],LI[LBody[P]]]]");
  });
});

describe("lists", () => {
  it("hold Word's items with their numbers", () => {
    expect(structureOf(item("a"))).toBe("[L(numbering Decimal)[LI[Lbl,LBody[P]]]]");
    expect(structureOf(item("a", 2))).toBe("[L(numbering Disc)[LI[Lbl,LBody[P]]]]");
  });

  it("hold lists of the next level in the item above", () => {
    expect(structureOf(item("a"), item("b", 1, 1), item("c", 1, 1), item("d"))).toBe(
      "[L(numbering Decimal)[LI[Lbl,LBody[P,L(numbering LowerAlpha)[LI[Lbl,LBody[P]],LI[Lbl,LBody[P]]]]],LI[Lbl,LBody[P]]]]",
    );
  });

  it("end where another list, a text or a table begins", () => {
    const one = "L(numbering Decimal)[LI[Lbl,LBody[P]]]";
    expect(structureOf(item("a"), item("b", 2))).toBe(`[${one},L(numbering Disc)[LI[Lbl,LBody[P]]]]`);
    expect(structureOf(item("a"), plain("b"), item("c"))).toBe(`[${one},P,${one}]`);
    const box = table({ grid: [9000], rows: [row([cell(9000, plain("x"))])] });
    expect(structureOf(item("a"), box, item("b"))).toBe(`[${one},P,${one}]`);
  });

  it("are known by typed dashes too, where there are several", () => {
    const list = "[L[LI[LBody[P]],LI[LBody[P]]]]";
    expect(structureOf(plain("- a"), plain("- b"))).toBe(list);
    expect(structureOf(paragraph(run("-") + run(" a")), paragraph(`<w:r><w:t>-</w:t><w:tab/></w:r>`))).toBe(
      list,
    );
    expect(structureOf(plain("- a"), plain("+ b"), plain("- c"))).toBe(
      "[L[LI[LBody[P,L[LI[LBody[P]]]]],LI[LBody[P]]]]",
    );
  });

  it("are not made of one dash, nor of dashes that mean something else", () => {
    expect(structureOf(plain("- a"), plain("b"), plain("- c"))).toBe("[P,P,P]");
    expect(structureOf(plain("-----"), plain("-----"))).toBe("[P,P]");
    expect(structureOf(plain("-5 độ"), plain("-7 độ"))).toBe("[P,P]");
  });

  it("hold no headings, numbered as these may be", () => {
    const heading = paragraph(
      run("a"),
      `<w:pStyle w:val="Title"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`,
    );
    expect(structureOf(heading, heading)).toBe("[H1,H1]");
  });
});

describe("tables", () => {
  const head = "<w:cantSplit/><w:tblHeader/>";
  const merge = (value: string): string => `<w:vMerge${value && ` w:val="${value}"`}/>`;

  it("have heads of columns, and cells that are the text's own element", () => {
    const rows = [
      row([cell(1000, plain("TT")), cell(2000, plain("Tên"))], head),
      row([cell(1000, plain("1")), cell(2000, plain("a") + plain("b"))]),
    ];
    expect(structureOf(table({ grid: [1000, 2000], rows, bordered: true }))).toBe(
      "[Table[TR[TH(columns 1,rows 1,scope Column),TH(columns 1,rows 1,scope Column)],TR[TD,TD[P,P]]]]",
    );
  });

  it("say which columns and rows a cell covers", () => {
    const rows = [
      row(
        [cell(1000, plain("a"), merge("restart")), cell(2000, plain("b"), `<w:gridSpan w:val="2"/>`)],
        head,
      ),
      row([cell(1000, plain(""), merge("")), cell(1000, plain("c")), cell(1000, plain("d"))], head),
      row([cell(1000, plain("1")), cell(1000, plain("")), cell(1000, plain("3"))]),
    ];
    expect(structureOf(table({ grid: [1000, 1000, 1000], rows, bordered: true }))).toBe(
      "[Table[TR[TH(columns 1,rows 2,scope Column),TH(columns 2,rows 1,scope Column)],TR[TH(columns 1,rows 1,scope Column),TH(columns 1,rows 1,scope Column)],TR[TD,TD,TD]]]",
    );
  });

  it("keep a cell that goes on from nowhere", () => {
    const rows = [
      row([cell(1000, plain("a")), cell(2000, plain("b"))]),
      row([cell(1000, plain(""), merge("")), cell(2000, plain("c"))]),
    ];
    expect(structureOf(table({ grid: [1000, 2000], rows, bordered: true }))).toBe(
      "[Table[TR[TD,TD],TR[TD,TD]]]",
    );
  });

  it("that only place texts beside each other are these texts, in reading order", () => {
    const rows = [row([cell(1000, plain("a") + plain("b")), cell(2000, styled("Title", "c"))])];
    expect(structureOf(table({ grid: [1000, 2000], rows }))).toBe("[P,P,H1]");
  });

  it("of one framed cell are a text in a frame", () => {
    const rows = [row([cell(3000, plain("a"))])];
    expect(structureOf(table({ grid: [3000], rows, bordered: true }))).toBe("[P]");
  });

  it("hold no headings, as in Word's own outline", () => {
    const rows = [
      row([cell(1000, styled("Title", "a")), cell(2000, plain("b"))]),
      row([cell(1000, plain("c")), cell(2000, plain("d"))]),
    ];
    expect(structureOf(table({ grid: [1000, 2000], rows, bordered: true }), styled("Title", "e"))).toBe(
      "[Table[TR[TD,TD],TR[TD,TD]],H1]",
    );
  });
});
