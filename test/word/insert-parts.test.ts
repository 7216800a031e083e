import { describe, expect, it, test } from "vitest";
import { insertParts } from "../../src/word/insert-parts.ts";
import { paragraphSlices } from "../../src/word/paragraph-slices.ts";
import type { WordEntries } from "../../src/word/word-entries.ts";
import { a4Section, buildWord, cell, paragraph, row, run, table } from "../support/word-builder.ts";

const headStyle =
  '<w:style w:type="paragraph" w:styleId="Head"><w:name w:val="Head"/><w:basedOn w:val="Base"/><w:rPr><w:b/></w:rPr></w:style>';
const baseStyle =
  '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>';
const styles = headStyle + baseStyle;

const template = (body: string, ownStyles = styles) => ({
  file: "templates/to-trinh/1/template.docx",
  entries: buildWord({ body: body + a4Section(), styles: ownStyles }),
});

const letterhead = (body: string, ownStyles = styles) => ({
  file: "templates/parts/letterhead/party-hd36/1.docx",
  entries: buildWord({ body: body + a4Section(), styles: ownStyles }),
});

const head = paragraph(run("{{issuer.name}}"), '<w:pStyle w:val="Head"/>');

function documentOf(entries: WordEntries): string {
  return new TextDecoder().decode(entries.get("word/document.xml"));
}

function textsOf(entries: WordEntries): string[] {
  return paragraphSlices(documentOf(entries)).map(({ text }) => text);
}

function inserted(body: string, part = letterhead(head)) {
  return insertParts(template(body), new Map([["letterhead", part]]));
}

test("the paragraph of the tag is replaced by the part's blocks, without its section", () => {
  const body = paragraph(run("trước")) + paragraph(run("{{> letterhead}}")) + paragraph(run("sau"));
  const part = letterhead(head + table({ grid: [3000], rows: [row([cell(3000, head)])] }) + paragraph(""));
  const { value, diagnostics } = inserted(body, part);
  expect(diagnostics).toEqual([]);
  expect(textsOf(value)).toEqual(["trước", "{{issuer.name}}", "{{issuer.name}}", "", "sau"]);
  expect(documentOf(value).match(/<w:sectPr>/g)).toHaveLength(1);
  expect(documentOf(value)).toContain('<w:pStyle w:val="Head"/>');
});

test("a tag that Word has split over runs is found, in a cell and in a header too", () => {
  const split = paragraph(`${run("{{")}<w:proofErr w:type="gramStart"/>${run("> letter")}${run("head}}")}`);
  const entries = buildWord({
    body: table({ grid: [3000], rows: [row([cell(3000, split)])] }) + a4Section(),
    styles,
    furniture: { "header1.xml": split },
  });
  const { value, diagnostics } = insertParts(
    { file: "t.docx", entries },
    new Map([["letterhead", letterhead(head)]]),
  );
  expect(diagnostics).toEqual([]);
  expect(textsOf(value)).toEqual(["{{issuer.name}}"]);
  expect(new TextDecoder().decode(value.get("word/header1.xml"))).toContain("{{issuer.name}}");
});

test("marks of Word's editing sessions go, and other entries stay as they were", () => {
  const body = `<w:p xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="1A2B3C4D" w:rsidR="00AB12CD"><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:r w:rsidRPr="00AB12CD"><w:t>w:rsidR="x" ủy</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>`;
  const before = template(body.normalize("NFD"));
  const { value } = insertParts(before, new Map());
  expect(documentOf(value)).toContain('><w:r><w:t>w:rsidR="x" ủy</w:t></w:r></w:p>');
  expect(documentOf(value)).not.toMatch(/paraId|bookmark|00AB12CD/);
  expect(value.get("word/styles.xml")).toBe(before.entries.get("word/styles.xml"));
});

describe("a tag is refused", () => {
  it.each([
    ["that names no part, with the nearest name", "{{> leterhead}}", "word/unknown-part"],
    ["with text beside it", "Đầu: {{> letterhead}}", "word/part-not-alone"],
    ["with another part beside it", "{{> letterhead}}{{> letterhead}}", "word/part-not-alone"],
  ])("%s", (_, text, code) => {
    const { value, diagnostics } = inserted(paragraph(run(text)));
    expect(new Set(diagnostics.map((finding) => finding.code))).toEqual(new Set([code]));
    expect(diagnostics[0]?.place).toEqual({ file: "templates/to-trinh/1/template.docx", paragraph: text });
    expect(textsOf(value)).toEqual([text]);
  });

  it("and the nearest name is offered", () => {
    expect(inserted(paragraph(run("{{> leterhead}}"))).diagnostics[0]?.advice.vi).toContain("«letterhead»");
  });

  it("when its paragraph ends a section", () => {
    const { diagnostics } = inserted(paragraph(run("{{> letterhead}}"), a4Section()));
    expect(diagnostics.map(({ code }) => code)).toEqual(["word/part-not-alone"]);
  });
});

describe("a part is refused that brings", () => {
  it.each([
    ["nothing", ""],
    ["a section break", paragraph(run("a"), a4Section())],
    ["numbering", paragraph(run("a"), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')],
    ["a link or picture", paragraph(`<w:hyperlink r:id="rId9">${run("a")}</w:hyperlink>`)],
    ["another part", paragraph(run("{{> signature}}"))],
    [
      "markup of another version",
      paragraph(
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"/>',
      ),
    ],
  ])("%s", (_, body) => {
    const { value, diagnostics } = inserted(paragraph(run("{{> letterhead}}")), letterhead(body));
    expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([
      ["word/unusable-part", "templates/parts/letterhead/party-hd36/1.docx"],
    ]);
    expect(textsOf(value)).toEqual(["{{> letterhead}}"]);
  });

  it("and its fault is told once, however often it is included", () => {
    const twice = paragraph(run("{{> letterhead}}")) + paragraph(run("{{> letterhead}}"));
    expect(inserted(twice, letterhead("")).diagnostics).toHaveLength(1);
  });
});

describe("the styles that a part uses and the template lacks", () => {
  const stylesAfter = (theirs: string, ours: string) => {
    const parts = new Map([["letterhead", letterhead(head, ours)]]);
    const { value, diagnostics } = insertParts(template(paragraph(run("{{> letterhead}}")), theirs), parts);
    const text = new TextDecoder().decode(value.get("word/styles.xml"));
    return { findings: diagnostics.map(({ code }) => code), ids: text.match(/(?<=w:styleId=")[^"]+/g), text };
  };

  it("come with it, and those that they are based on, once and in one order", () => {
    const { findings, ids, text } = stylesAfter("", styles);
    expect(findings).toEqual([]);
    expect(ids).toEqual(["Normal", "TableNormal", "Base", "Head"]);
    expect(text).toContain(headStyle);
  });

  it("stay away where the template has them", () => {
    expect(stylesAfter(styles, styles).ids).toEqual(["Normal", "TableNormal", "Head", "Base"]);
  });

  it.each([
    [
      "are refused where they hold markup of another version of Word",
      headStyle.replace("<w:b/>", '<w14:ligatures xmlns:w14="urn:x" w14:val="none"/>') + baseStyle,
    ],
    [
      "are refused where they would be the look of text that names no style",
      headStyle.replace("<w:style ", '<w:style w:default="1" ') + baseStyle,
    ],
  ])("%s", (_, ours) => {
    expect(stylesAfter(baseStyle, ours).findings).toEqual(["word/different-style"]);
  });

  it("must be the same in all parts", () => {
    const other = letterhead(head, headStyle.replace("<w:b/>", "<w:i/>") + baseStyle);
    const body = paragraph(run("{{> letterhead}}")) + paragraph(run("{{> signature}}"));
    const parts = new Map([
      ["letterhead", letterhead(head)],
      ["signature", other],
    ]);
    const { diagnostics } = insertParts(template(body, ""), parts);
    expect(diagnostics.map(({ code }) => code)).toEqual(["word/different-style"]);
  });
});

describe("the styles that a part uses and the template has must be equal", () => {
  const differencesOf = (theirs: string, ours = styles) => {
    const filled = insertParts(
      template(paragraph(run("{{> letterhead}}")), theirs),
      new Map([["letterhead", letterhead(head, ours)]]),
    );
    return filled.diagnostics.map(
      ({ code, message }) => `${code} ${message.en.split('"')[1]} ${message.en.includes("lacks")}`,
    );
  };

  it.each([
    [
      "of another look",
      headStyle.replace("<w:b/>", "<w:i/>") + baseStyle,
      ["word/different-style Head false"],
    ],
    [
      "based on another look",
      headStyle + baseStyle.replace("center", "left"),
      ["word/different-style Base false"],
    ],
  ])("not %s", (_, theirs, findings) => {
    expect(differencesOf(theirs)).toEqual(findings);
  });

  it.each([
    [
      "another name, place in the list or language",
      styles.replace("<w:rPr>", '<w:uiPriority w:val="9"/><w:qFormat/><w:rPr><w:lang w:val="en-US"/>'),
    ],
    ["other marks of editing", styles.replaceAll("<w:rPr>", '<w:rsid w:val="00112233"/><w:rPr>')],
    [
      "styles that the part doesn't use",
      `${styles}<w:style w:type="paragraph" w:styleId="Other"><w:name w:val="Other"/></w:style>`,
    ],
  ])("but they may have %s", (_, theirs) => {
    expect(differencesOf(theirs)).toEqual([]);
  });

  it("text without a style depends on the default style", () => {
    const bigger =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:sz w:val="40"/></w:rPr></w:style>';
    expect(differencesOf(styles + bigger)).toEqual(["word/different-style Normal false"]);
  });
});
