import { describe, expect, it, test } from "vitest";
import { listTags } from "../../src/word/list-tags.ts";
import type { TemplateTag } from "../../src/word/template-tag.ts";
import { buildWord, cell, paragraph, row, run, table } from "../support/word-builder.ts";

const file = "templates/to-trinh/1/template.docx";

/** Paragraphs of one run each, unless XML is given. */
function wordOf(...blocks: string[]) {
  return buildWord({
    body: blocks.map((block) => (block.startsWith("<") ? block : paragraph(run(block)))).join(""),
  });
}

function cellsOf(...texts: string[]): string {
  return row(texts.map((text) => cell(3000, paragraph(run(text)))));
}

function outlineOf(tags: readonly TemplateTag[]): unknown[] {
  return tags.map((tag) => {
    const written = `${tag.kind} ${tag.written}`;
    return tag.kind === "part" || tag.children.length === 0 ? written : [written, ...outlineOf(tag.children)];
  });
}

function findingsOf(...blocks: string[]): string[] {
  return listTags(wordOf(...blocks), file).diagnostics.map(({ code }) => code);
}

test("tags come as a tree, main text first, then headers and footers", () => {
  const body = [
    paragraph(run("Kính gửi: {{addressee.name}}, ngày {{longDate document.date}}")),
    table({
      grid: [3000, 3000],
      rows: [cellsOf("{{#each nominees}}{{name}}", "{{#if votes}}{{votes.yes}}{{/if}}{{/each}}")],
    }),
    paragraph(run("{{^nominees}}")),
    paragraph(run("{{prose overview}}")),
    paragraph(run("{{> signature}}")),
    paragraph(run("{{/}}")),
  ].join("");
  const { value, diagnostics } = listTags(
    buildWord({ body, furniture: { "header1.xml": paragraph(run("{{title}}")) } }),
    file,
  );
  expect(diagnostics).toEqual([]);
  expect(outlineOf(value)).toEqual([
    "value {{addressee.name}}",
    "value {{longDate document.date}}",
    ["section {{#each nominees}}", "value {{name}}", ["if {{#if votes}}", "value {{votes.yes}}"]],
    ["inverted {{^nominees}}", "prose {{prose overview}}", "part {{> signature}}"],
    "value {{title}}",
  ]);
  expect(value[1]?.place).toEqual({
    file,
    paragraph: "Kính gửi: {{addressee.name}}, ngày {{longDate document.date}}",
  });
});

test("a tag that Word has split over runs, with a spelling mark and another format inside, is one tag", () => {
  const split = paragraph(
    `${run("{")}<w:proofErr w:type="spellStart"/>${run("{unit", "<w:b/>")}${run(".na")}<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${run("me}}")}`,
  );
  const { value, diagnostics } = listTags(wordOf(split), file);
  expect(diagnostics).toEqual([]);
  expect(outlineOf(value)).toEqual(["value {{unit.name}}"]);
});

test("escaped characters and curly quotes inside a tag are read as they were meant", () => {
  const { value } = listTags(wordOf("{{default a “&<”}}"), file);
  expect(value[0]).toMatchObject({ expression: { kind: "call", values: [{}, { value: "&<" }] } });
});

describe("what is wrong with tags is found without any values", () => {
  it.each([
    ["word/unclosed-tag", ["{{a"]],
    ["word/unclosed-tag", ["{{a", "b}}"]],
    ["word/unopened-tag", ["a}}"]],
    ["word/else-tag", ["{{else}}"]],
    ["word/unclosed-block", ["{{#a}}"]],
    ["word/unopened-block", ["{{/a}}"]],
    ["word/crossed-block", ["{{#a}}{{/b}}"]],
    ["word/crossed-block", ["{{#if a}}{{/a}}"]],
    ["word/prose-not-alone", ["Kết quả: {{prose a}}"]],
    ["word/prose-not-alone", [paragraph(`${run("{{prose a}}")}<w:r><w:br w:type="page"/></w:r>`)]],
    ["word/prose-not-alone", [paragraph(run("{{prose a}}"), "<w:sectPr/>")]],
    ["word/part-not-alone", ["Đầu: {{> letterhead}}"]],
    ["expression/syntax", ["{{a.}}"]],
    ["expression/syntax", ["{{> Đầu trang}}"]],
    ["expression/syntax", ["{{!-- ghi chú --}}"]],
    ["expression/syntax", ["{{{a}}}"]],
    ["expression/unknown-helper", ["{{-w:p a}}"]],
    ["expression/syntax", ["{{=[ ]=}}"]],
    ["expression/unknown-helper", ["{{longdate a}}"]],
    ["expression/unknown-variable", ["{{@raw}}"]],
    ["expression/forbidden-name", ["{{#each a.constructor}}", "{{/each}}"]],
  ])("%s: %j", (code, blocks) => {
    expect(findingsOf(...blocks)).toContain(code);
  });

  it("all at once, each with its paragraph", () => {
    const { diagnostics } = listTags(wordOf("một {{a.}}", "hai {{b", "ba {{#c}}"), file);
    expect(diagnostics.map(({ place }) => place.paragraph)).toEqual(["một {{a.}}", "hai {{b", "ba {{#c}}"]);
  });

  it("and the others are listed, so that they can be checked too", () => {
    const valuesOf = (...blocks: string[]) =>
      listTags(wordOf(...blocks), file).value.map(({ written }) => written);
    expect(valuesOf("{{a.}} {{b}}", "{{nohelper c}} {{else}} {{d}}")).toEqual(["{{b}}", "{{d}}"]);
    expect(valuesOf("{{#a}}{{b}}{{/a}}", "{{c}} {{/d}}")).toEqual([]);
    expect(valuesOf("{{c}}", "{{#a}}{{b}}")).toEqual([]);
    expect(valuesOf("{{#a}}{{#b}}{{/a}}{{/b}}", "{{c}}")).toEqual([]);
    expect(valuesOf("{{c}}", "{{#if a}}".repeat(500) + "{{/if}}".repeat(500))).toEqual([]);
  });

  it("in tab stops of a paragraph there is nothing wrong", () => {
    const tabs = '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>';
    expect(findingsOf(paragraph(run("{{prose a}}"), tabs))).toEqual([]);
  });
});

describe("what no form has is refused before it is walked", () => {
  it("thousands of tags, however Word has split them", () => {
    expect(findingsOf("{{a}}".repeat(2001))).toEqual(["word/too-large"]);
    expect(findingsOf(paragraph(`${run("{")}${run("{a}}")}`.repeat(2001)))).toEqual(["word/too-large"]);
    expect(findingsOf("{{a}}".repeat(2000))).toEqual([]);
  });

  it("blocks in blocks in blocks", () => {
    const nested = (depth: number) => `${"{{#if a}}".repeat(depth)}${"{{/if}}".repeat(depth)}`;
    expect(findingsOf(nested(21))).toEqual(["word/too-large"]);
    expect(findingsOf(nested(500))).toEqual(["word/too-large"]);
    expect(findingsOf(nested(20))).toEqual([]);
  });

  it("a paragraph of which no message shows the end", () => {
    const { diagnostics } = listTags(wordOf(`{{a.}}${"a".repeat(1000)}`), file);
    expect(diagnostics[0]?.place.paragraph).toHaveLength(300);
  });
});

describe("a block may span", () => {
  const twoRows = table({ grid: [3000, 3000], rows: [cellsOf("{{#a}}", "x"), cellsOf("y", "{{/a}}")] });
  const oneCell = table({ grid: [3000], rows: [cellsOf("{{#a}}x{{/a}}")] });
  const fromTable = table({ grid: [3000], rows: [cellsOf("{{#a}}")] });

  it.each([
    ["paragraphs", ["{{#a}}", "x", "{{/a}}"], []],
    ["paragraphs with a table between", ["{{#a}}", oneCell.replaceAll("{{#a}}x{{/a}}", "x"), "{{/a}}"], []],
    ["rows of one table", [twoRows], []],
    ["one cell", [oneCell], []],
    ["not the edge of a table", [fromTable, "{{/a}}"], ["word/misplaced-block"]],
    ["not two tables", [fromTable, "giữa", fromTable.replace("{{#a}}", "{{/a}}")], ["word/misplaced-block"]],
  ])("%s", (_, blocks, codes) => {
    expect(findingsOf(...blocks)).toEqual(codes);
  });
});

test("an entry that is no well-formed WordprocessingML is told", () => {
  const broken = new Map([
    ...wordOf("a"),
    ["word/document.xml", new TextEncoder().encode("<w:document><w:p></w:document>")],
  ]);
  const otherPrefix = new Map([
    ...wordOf("a"),
    ["word/document.xml", new TextEncoder().encode('<d:document xmlns:d="x"><d:p/></d:document>')],
  ]);
  expect(
    [broken, otherPrefix].map((entries) => listTags(entries, file).diagnostics.map(({ code }) => code)),
  ).toEqual([["word/damaged-entry"], ["word/damaged-entry"]]);
});
