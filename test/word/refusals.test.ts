import { describe, expect, it } from "vitest";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
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
} from "../support/word-builder.ts";

/** What the reader refuses of a small Word file: XML name, and the text of the paragraph. */
function refusalsOf(pieces: WordPieces): string[] {
  return readDocumentTree(buildWord(pieces), "template.docx").diagnostics.map(({ code, message, place }) => {
    expect(code).toBe("word/unsupported-feature");
    const detail = /\((w[\w:]*[^)]*|\w+:[^)]*)\)/.exec(message.en)?.[1] ?? message.en;
    return `${detail} | ${place.paragraph ?? ""}`;
  });
}

const text = "Đoạn văn";
const withRun = (properties: string): WordPieces => ({ body: paragraph(run(text, properties)) });
const withParagraph = (properties: string): WordPieces => ({ body: paragraph(run(text), properties) });
const withContent = (content: string): WordPieces => ({ body: paragraph(run(text) + content) });
const oneCell = (properties = "", blocks = paragraph(run(text))) => row([cell(2000, blocks, properties)]);

describe("refused by name, with the paragraph that it stands in:", () => {
  it.each<[string, WordPieces, string]>([
    ["a drawing", withContent("<w:r><w:drawing/></w:r>"), "w:drawing"],
    ["an old drawing", withContent("<w:r><w:pict/></w:r>"), "w:pict"],
    ["an embedded object", withContent("<w:r><w:object/></w:r>"), "w:object"],
    ["a footnote", withContent(`<w:r><w:footnoteReference w:id="1"/></w:r>`), "w:footnoteReference"],
    ["a comment", withContent(`<w:r><w:commentReference w:id="1"/></w:r>`), "w:commentReference"],
    ["inserted text", withContent(`<w:ins w:id="1">${run("thêm")}</w:ins>`), "w:ins"],
    ["deleted text", withContent(`<w:del w:id="1"><w:r><w:delText>bớt</w:delText></w:r></w:del>`), "w:del"],
    ["a symbol", withContent(`<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`), "w:sym"],
    ["a tab to a place on the page", withContent("<w:r><w:ptab/></w:r>"), "w:ptab"],
    ["a column break", withContent(`<w:r><w:br w:type="column"/></w:r>`), "w:br w:type=column"],
    [
      "a formula",
      withContent(`<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"/>`),
      "m:oMath",
    ],
    ["a field of another kind", withContent(pageField("DATE")), "w:instrText DATE"],
    ["a page number in the text", withContent(pageField()), "w:instrText PAGE"],
    ["a field that has no end", withContent(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>`), "w:fldChar"],
    ["another font", withRun(`<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>`), "w:rFonts w:ascii=Arial"],
    ["a theme's font", withRun(`<w:rFonts w:asciiTheme="minorHAnsi"/>`), "w:rFonts w:asciiTheme=minorHAnsi"],
    [
      "a theme's font that is another one",
      { ...withRun(`<w:rFonts w:asciiTheme="minorHAnsi"/>`), themeFont: "Calibri" },
      "w:rFonts w:asciiTheme=minorHAnsi Calibri",
    ],
    [
      "the font for East Asian text",
      withRun(`<w:rFonts w:eastAsia="SimSun" w:hint="eastAsia"/>`),
      "w:rFonts w:hint=eastAsia",
    ],
    ["small capitals", withRun("<w:smallCaps/>"), "w:smallCaps"],
    ["hidden text", withRun("<w:vanish/>"), "w:vanish"],
    ["a double underline", withRun(`<w:u w:val="double"/>`), "w:u w:val=double"],
    ["highlighting", withRun(`<w:highlight w:val="yellow"/>`), "w:highlight w:val=yellow"],
    ["shading behind text", withRun(`<w:shd w:val="clear" w:fill="FFFF00"/>`), "w:shd w:val=clear"],
    ["kerning", withRun(`<w:kern w:val="28"/>`), "w:kern w:val=28"],
    ["spread characters", withRun(`<w:spacing w:val="20"/>`), "w:spacing w:val=20"],
    ["stretched characters", withRun(`<w:w w:val="90"/>`), "w:w w:val=90"],
    ["raised characters", withRun(`<w:position w:val="6"/>`), "w:position w:val=6"],
    [
      "an effect of a newer Word",
      withRun(`<w14:glow xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"/>`),
      "w14:glow",
    ],
    ["a property that nobody knows", withRun(`<w:sparkle w:val="1"/>`), "w:sparkle w:val=1"],
    ["distributed text", withParagraph(`<w:jc w:val="distribute"/>`), "w:jc w:val=distribute"],
    ["an indent in characters", withParagraph(`<w:ind w:leftChars="200"/>`), "w:ind w:leftChars=200"],
    [
      "automatic spacing",
      withParagraph(`<w:spacing w:beforeAutospacing="1"/>`),
      "w:spacing w:beforeAutospacing=1",
    ],
    [
      "an invalid line rule",
      withParagraph(`<w:spacing w:line="360" w:lineRule="exactly"/>`),
      "w:spacing w:lineRule=exactly",
    ],
    [
      "a frame around a paragraph",
      withParagraph(`<w:pBdr><w:left w:val="single"/></w:pBdr>`),
      "w:left w:val=single",
    ],
    ["a wavy border", withParagraph(`<w:pBdr><w:top w:val="wave"/></w:pBdr>`), "w:top w:val=wave"],
    ["a bar tab", withParagraph(`<w:tabs><w:tab w:val="bar" w:pos="100"/></w:tabs>`), "w:tab w:val=bar"],
    [
      "a floating table",
      { body: table({ grid: [2000], rows: [oneCell()], more: "<w:tblpPr/>" }) },
      "w:tblpPr",
    ],
    ["cells of uneven width", { body: table({ grid: [1000], rows: [oneCell()] }) }, "w:tcW"],
    [
      "vertical text",
      { body: table({ grid: [2000], rows: [oneCell(`<w:textDirection w:val="btLr"/>`)] }) },
      "w:textDirection w:val=btLr",
    ],
    [
      "a hatched cell",
      { body: table({ grid: [2000], rows: [oneCell(`<w:shd w:val="pct10"/>`)] }) },
      "w:shd w:val=pct10",
    ],
    ["a row that lacks cells", { body: table({ grid: [2000, 500], rows: [oneCell()] }) }, "w:gridSpan"],
  ])("%s", (_, pieces, detail) => {
    const refused = refusalsOf(pieces);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatch(`${detail} | ${text}`);
  });

  it.each<[string, WordPieces, string]>([
    [
      "columns",
      { body: paragraph(run(text)) + a4Section().replace("</w:sectPr>", `<w:cols w:num="2"/></w:sectPr>`) },
      "w:cols w:num=2",
    ],
    [
      "a gutter",
      { body: paragraph(run(text)) + a4Section().replace(`w:gutter="0"`, `w:gutter="283"`) },
      "w:pgMar w:gutter=283",
    ],
    [
      "a page border",
      { body: paragraph(run(text)) + a4Section().replace("</w:sectPr>", "<w:pgBorders/></w:sectPr>") },
      "w:pgBorders",
    ],
    [
      "odd and even headers",
      { body: paragraph(run(text)), settings: "<w:evenAndOddHeaders/>" },
      "w:evenAndOddHeaders",
    ],
    ["mirrored margins", { body: paragraph(run(text)), settings: "<w:mirrorMargins/>" }, "w:mirrorMargins"],
    ["hyphenation", { body: paragraph(run(text)), settings: "<w:autoHyphenation/>" }, "w:autoHyphenation"],
  ])("%s of the whole document", (_, pieces, detail) => {
    const settings = `${pieces.settings ?? ""}<w:compat><w:compatSetting w:name="compatibilityMode" w:val="15"/></w:compat>`;
    expect(refusalsOf({ ...pieces, settings })).toEqual([`${detail} | `]);
  });

  it("a table whose columns fit themselves", () => {
    const body = table({ grid: [2000], rows: [oneCell()] }).replace("fixed", "autofit");
    expect(refusalsOf({ body })).toEqual([`w:tblLayout w:type=autofit | ${text}`]);
  });
});

describe("not refused is", () => {
  const fancy = `<w:style w:type="paragraph" w:styleId="Fancy"><w:name w:val="Fancy"/><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:smallCaps/></w:rPr></w:style>`;

  it("what a style defines and no text uses", () => {
    expect(refusalsOf({ body: paragraph(run(text)), styles: fancy })).toEqual([]);
    expect(
      refusalsOf({ body: paragraph(run(text), `<w:pStyle w:val="Fancy"/>`), styles: fancy }),
    ).toHaveLength(2);
  });

  it.each<[string, WordPieces]>([
    [
      "a theme's font that is Times New Roman",
      {
        ...withRun(`<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>`),
        themeFont: "Times New Roman",
      },
    ],
    ["what is switched off", withRun(`<w:smallCaps w:val="0"/><w:u w:val="none"/><w:kern w:val="0"/>`)],
    ["kerning from a size that the text doesn't reach", withRun(`<w:kern w:val="32"/>`)],
    ["shading in the paper's colour", withParagraph(`<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>`)],
    [
      "what Word notes for itself",
      withContent(
        `<w:proofErr w:type="gramEnd"/><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>`,
      ),
    ],
    ["how the text is to be spelt", withRun(`<w:lang w:val="vi-VN"/><w:noProof/>`)],
  ])("%s", (_, pieces) => {
    expect(refusalsOf(pieces)).toEqual([]);
  });
});

it("a finding says in both languages what is used, why not, and what to do in Word", () => {
  const { diagnostics } = readDocumentTree(
    buildWord(withRun("<w:smallCaps/>")),
    "templates/to-trinh/1/template.docx",
  );
  expect(diagnostics).toMatchObject([
    {
      severity: "error",
      message: {
        vi: "Tệp Word dùng chữ hoa nhỏ (small caps) (w:smallCaps), là thứ bản PDF không thể hiện được.",
        en: "The Word file uses small capitals (w:smallCaps), which the PDF can't show.",
      },
      advice: { vi: "Dùng All caps hoặc gõ chữ hoa.", en: "Use All caps or type capitals." },
      place: { file: "templates/to-trinh/1/template.docx", paragraph: text },
    },
  ]);
});
