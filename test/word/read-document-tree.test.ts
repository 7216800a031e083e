import { describe, expect, it } from "vitest";
import type { Block, DocumentTree, Paragraph } from "../../src/word/document-tree.ts";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import { a4Section, buildWord, pageField, paragraph, run, type WordPieces } from "../support/word-builder.ts";

function treeOf(pieces: WordPieces): DocumentTree {
  const { value, diagnostics } = readDocumentTree(buildWord(pieces), "template.docx");
  expect(diagnostics).toEqual([]);
  return value;
}

const blocksOf = (pieces: WordPieces): readonly Block[] => treeOf(pieces).sections[0]?.blocks ?? [];

function paragraphOf(pieces: WordPieces): Paragraph {
  const block = blocksOf(pieces)[0];
  if (block?.kind !== "paragraph") throw new Error("no paragraph");
  return block;
}

const inherited = `<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:spacing w:before="120" w:line="360" w:lineRule="exact"/><w:ind w:left="567" w:hanging="283"/><w:jc w:val="both"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Derived"><w:name w:val="Derived"/><w:basedOn w:val="Base"/><w:pPr><w:spacing w:after="60"/><w:ind w:firstLine="284"/></w:pPr><w:rPr><w:i/></w:rPr></w:style><w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/><w:color w:val="c00000"/></w:rPr></w:style>`;

describe("a paragraph's properties", () => {
  it("come from the document's defaults where nobody says anything", () => {
    const { properties, mark } = paragraphOf({ body: paragraph(run("Nội dung")) });
    expect(properties).toEqual({
      wordStyle: "Normal",
      alignment: "left",
      indent: { left: 0, right: 0, firstLine: 0 },
      spacing: { before: 0, after: 0, contextual: false, line: { rule: "auto", value: 1 } },
      tabs: [],
      borders: {},
      keepNext: false,
      keepLines: false,
      widowControl: true,
      pageBreakBefore: false,
    });
    expect(mark.size).toBe(14);
  });

  it("come through the chain of styles, attribute by attribute, and from the paragraph last", () => {
    const own = `<w:pStyle w:val="Derived"/><w:spacing w:before="0"/><w:keepNext/>`;
    const { properties } = paragraphOf({ body: paragraph(run("Nội dung"), own), styles: inherited });
    expect(properties).toMatchObject({
      alignment: "both",
      indent: { left: 28.35, firstLine: 14.2 },
      spacing: { before: 0, after: 3, line: { rule: "exact", value: 18 } },
      keepNext: true,
    });
  });

  it("read tab stops in order, cleared ones left out", () => {
    const tabs = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9000"/><w:tab w:val="left" w:pos="567"/><w:tab w:val="clear" w:pos="1134"/></w:tabs>`;
    expect(paragraphOf({ body: paragraph(run("a"), tabs) }).properties.tabs).toEqual([
      { position: 28.35, alignment: "left" },
      { position: 450, alignment: "right", leader: "." },
    ]);
  });

  it("read a line of several heights in parts of a line", () => {
    const { spacing } = paragraphOf({ body: paragraph(run("a"), `<w:spacing w:line="276"/>`) }).properties;
    expect(spacing.line).toEqual({ rule: "auto", value: 1.15 });
  });

  it("read the borders above and below", () => {
    const border = `<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>`;
    expect(paragraphOf({ body: paragraph(run("a"), border) }).properties.borders).toEqual({
      bottom: { width: 0.75, color: "000000", space: 1, dashed: false },
    });
  });
});

describe("a run's look", () => {
  const lookOf = (properties: string, style = "") =>
    paragraphOf({ body: paragraph(run("a", properties), style), styles: inherited }).inlines[0]?.properties;

  it("comes from its styles and from itself", () => {
    expect(lookOf(`<w:u w:val="single"/><w:sz w:val="24"/>`, `<w:pStyle w:val="Derived"/>`)).toEqual({
      bold: true,
      italic: true,
      underline: true,
      strike: false,
      caps: false,
      size: 12,
      color: "000000",
      verticalAlign: "baseline",
    });
  });

  it("is not bold where two styles both say bold, and bold where the run itself says so", () => {
    const strong = `<w:rStyle w:val="Strong"/>`;
    const base = `<w:pStyle w:val="Base"/>`;
    expect(lookOf(strong)).toMatchObject({ bold: true, color: "C00000" });
    expect(lookOf(strong, base)).toMatchObject({ bold: false });
    expect(lookOf(`${strong}<w:b/>`, base)).toMatchObject({ bold: true });
    expect(lookOf(`<w:b w:val="0"/>`, base)).toMatchObject({ bold: false });
  });
});

describe("what stands in a paragraph", () => {
  it("is text, tabs and breaks in order, through content controls and past Word's own marks", () => {
    const content = [
      `<w:bookmarkStart w:id="0" w:name="_GoBack"/>`,
      run("một "),
      `<w:proofErr w:type="spellStart"/>`,
      `<w:sdt><w:sdtPr/><w:sdtContent><w:r w:rsidR="00AB"><w:tab/><w:t>hai</w:t></w:r></w:sdtContent></w:sdt>`,
      `<w:r><w:lastRenderedPageBreak/><w:br/><w:noBreakHyphen/></w:r>`,
      `<w:r><w:br w:type="page"/></w:r>`,
      `<w:bookmarkEnd w:id="0"/>`,
    ].join("");
    const shown = paragraphOf({ body: paragraph(content) }).inlines.map((each) =>
      each.kind === "text" ? each.text : each.kind,
    );
    expect(shown).toEqual(["một ", "tab", "hai", "lineBreak", "\u2011", "pageBreak"]);
  });

  it("keeps a no-break space at the end of a text that doesn't keep its white space", () => {
    const { inlines } = paragraphOf({ body: paragraph("<w:r><w:t> ≤\u00A0 </w:t></w:r>") });
    expect(inlines).toMatchObject([{ text: "≤\u00A0" }]);
  });
});

describe("list numbers", () => {
  const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Article"/><w:suff w:val="space"/><w:lvlText w:val="Điều %1."/><w:pPr><w:ind w:left="0" w:firstLine="567"/></w:pPr><w:rPr><w:b/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>`;
  const styles = `<w:style w:type="paragraph" w:styleId="Article"><w:name w:val="Article"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Indented"><w:name w:val="Indented"/><w:basedOn w:val="Article"/><w:pPr><w:ind w:firstLine="0"/></w:pPr></w:style>`;
  const article = paragraph(run("Khen thưởng"), `<w:pStyle w:val="Article"/>`);

  it("come from the style, with the level's look and indent", () => {
    const [first, second] = blocksOf({ body: article + article, styles, numbering });
    expect(first).toMatchObject({
      number: { text: "Điều 1.", followedBy: "space", alignment: "left", properties: { bold: true } },
      properties: { indent: { firstLine: 28.35 } },
    });
    expect(second).toMatchObject({ number: { text: "Điều 2." } });
  });

  it("say which list and level they are of, and how it is numbered", () => {
    const [first] = blocksOf({ body: article, styles, numbering });
    expect(first).toMatchObject({ number: { list: "7", level: 0, format: "decimal" } });
  });

  it("yield to the indent of a style that puts itself into the list", () => {
    const body = paragraph(run("a"), `<w:pStyle w:val="Indented"/>`);
    expect(paragraphOf({ body, styles, numbering }).properties.indent.firstLine).toBe(0);
  });

  it("override the style's indent where the paragraph itself is put into the list", () => {
    const own = `<w:pStyle w:val="Base"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>`;
    const { indent } = paragraphOf({
      body: paragraph(run("a"), own),
      styles: inherited,
      numbering,
    }).properties;
    expect(indent).toMatchObject({ left: 0, firstLine: 28.35 });
  });

  it("are taken away by list 0", () => {
    const own = `<w:pStyle w:val="Article"/><w:numPr><w:numId w:val="0"/></w:numPr>`;
    expect(paragraphOf({ body: paragraph(run("a"), own), styles, numbering })).not.toHaveProperty("number");
  });
});

describe("sections", () => {
  const furniture = {
    "header1.xml": paragraph(run("Trang ") + pageField()),
    "header2.xml": paragraph(run("Phụ lục")),
  };
  const first = a4Section(`<w:headerReference w:type="default" r:id="header1"/>`).replace(
    "</w:sectPr>",
    "<w:titlePg/></w:sectPr>",
  );
  const landscape = `<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>`;
  const body = `${paragraph(run("một"))}${paragraph(run("hai"), first)}${paragraph(run("ba"))}`;

  it("end with the paragraph that carries their properties", () => {
    const { sections } = treeOf({ body: body + a4Section("", landscape), furniture });
    expect(sections.map(({ blocks }) => blocks.length)).toEqual([2, 1]);
    expect(sections[0]).toMatchObject({
      titlePage: true,
      page: { width: 595.3, height: 841.9, margins: { top: 56.7, left: 85.05 }, headerDistance: 28.35 },
    });
    expect(sections[1]).toMatchObject({ titlePage: false, page: { width: 841.9, height: 595.3 } });
  });

  it("take over the header of the section before, or bring their own", () => {
    const own = a4Section(`<w:headerReference w:type="default" r:id="header2"/>`);
    const textOf = (tree: DocumentTree): unknown => tree.sections[1]?.headers.default[0];
    expect(textOf(treeOf({ body: body + a4Section(), furniture }))).toMatchObject({
      inlines: [{ text: "Trang " }, { kind: "field", field: "page" }],
    });
    expect(textOf(treeOf({ body: body + own, furniture }))).toMatchObject({ inlines: [{ text: "Phụ lục" }] });
  });

  it("may begin their page numbers anew", () => {
    const restart = a4Section().replace("</w:sectPr>", `<w:pgNumType w:start="1"/></w:sectPr>`);
    expect(treeOf({ body: body + restart, furniture }).sections[1]?.firstPageNumber).toBe(1);
  });
});

describe("a damaged file", () => {
  const codesOf = (entries: Map<string, Uint8Array>): string[] =>
    readDocumentTree(entries, "x.docx").diagnostics.map(({ code }) => code);

  it("is reported with the entry that is missing or broken", () => {
    const entries = new Map(buildWord({ body: paragraph(run("a")) }));
    expect(codesOf(new Map([...entries].filter(([name]) => name !== "word/styles.xml")))).toContain(
      "word/missing-entry",
    );
    expect(
      codesOf(new Map([...entries, ["word/document.xml", new TextEncoder().encode("<w:document")]])),
    ).toEqual(["word/damaged-entry"]);
    expect(codesOf(new Map())).toEqual(["word/missing-entry"]);
  });
});
