import { describe, expect, it } from "vitest";
import { prepareTemplate } from "../../../src/render/docx/prepare-template.ts";
import { parseProse } from "../../../src/text/parse-prose.ts";
import { bodyOf, file, filledXml, findingsOf, record } from "../../support/fill-word.ts";
import { buildWord, cell, paragraph, row, run, table } from "../../support/word-builder.ts";

describe("what is missing or wrong is told, all at once, and nothing is printed", () => {
  it("missing values, with template, tag, paragraph and record", () => {
    const found = findingsOf(
      [
        "Số {{document.number}}",
        "{{#people}}",
        "{{name}}: {{longDate born}}",
        "{{/people}}",
        "{{prose report}}",
      ],
      { people: [{ name: "An" }, { born: "1985-03-12" }], report: [] },
    );
    expect(found.map(({ code, place }) => [code, place.file, place.paragraph])).toEqual([
      ["render/missing-value", file, "Số {{document.number}}"],
      ["render/missing-value", file, "{{name}}: {{longDate born}}"],
      ["render/missing-value", file, "{{name}}: {{longDate born}}"],
      ["render/missing-value", file, "{{prose report}}"],
    ]);
    expect(found[1]?.message.vi).toBe(
      `Thẻ {{longDate born}} của mẫu không in được: dữ liệu ${record.file}:12 không có «born».`,
    );
  });

  it.each([
    ["a line break", { text: "{{a}}", values: { a: "một\nhai" }, code: "render/broken-line" }],
    ["a tab", { text: "{{a}}", values: { a: "một\thai" }, code: "render/broken-line" }],
    ["half a character", { text: "{{a}}", values: { a: "\uD800" }, code: "render/broken-line" }],
    [
      "a character that XML can't hold",
      { text: "{{a}}", values: { a: "\u0000" }, code: "render/broken-line" },
    ],
    ["a list", { text: "{{a}}", values: { a: ["x"] }, code: "expression/unprintable-value" }],
    ["a yes or no", { text: "{{a}}", values: { a: true }, code: "expression/unprintable-value" }],
    [
      "prose in a plain tag",
      { text: "{{a}}", values: { a: parseProse("x").prose }, code: "expression/unprintable-value" },
    ],
    ["a line in a prose tag", { text: "{{prose a}}", values: { a: "x" }, code: "render/not-prose" }],
    ["a list that is no prose", { text: "{{prose a}}", values: { a: ["x"] }, code: "render/not-prose" }],
    [
      "a helper's wrong value",
      { text: "{{longDate a}}", values: { a: "hôm qua" }, code: "expression/wrong-kind" },
    ],
    [
      "a helper's missing value in a condition",
      { text: "{{#if (gt a 1)}}x{{/if}}", values: {}, code: "render/missing-value" },
    ],
    ["an inherited property", { text: "{{a.toString}}", values: { a: {} }, code: "render/missing-value" }],
    [
      "prose with half a character",
      {
        text: "{{prose a}}",
        values: { a: [{ kind: "paragraph", runs: [{ text: "\uDC00", bold: false, italic: false }] }] },
        code: "render/broken-line",
      },
    ],
  ])("%s", (_, { text, values, code }) => {
    const found = findingsOf([text], values);
    expect(found.map((finding) => finding.code)).toEqual([code]);
    expect(found[0]?.place).toEqual({ file, paragraph: text });
  });

  it("a prose table in a cell", () => {
    const inCell = table({ grid: [3000], rows: [row([cell(3000, paragraph(run("{{prose a}}")))])] });
    expect(findingsOf([inCell], { a: parseProse("| a |\n| b |").prose }).map(({ code }) => code)).toEqual([
      "render/prose-table-in-cell",
    ]);
  });

  it("blocks that overlap in a row, which only docxtemplater sees", () => {
    const overlapping = table({
      grid: [3000, 3000],
      rows: [row([cell(3000, paragraph(run("{{#a}}x"))), cell(3000, paragraph(run("{{/a}}{{#b}}y{{/b}}")))])],
    });
    expect(findingsOf([overlapping], { a: true, b: true }).map(({ code }) => code)).toEqual([
      "render/template-refused",
    ]);
  });
});

describe("what templates and records of strangers try", () => {
  it("a record's text is never taken for XML, in no tag", () => {
    const evil = "<w:p><w:r><w:t>evil</w:t></w:r></w:p>";
    expect(filledXml(["{{a}}"], { a: evil })).not.toContain(evil);
    const { value } = prepareTemplate({ file, entries: buildWord({ body: bodyOf(["{{@a}}"]) }) });
    expect(value).toBeUndefined();
  });

  it("a record that brings its own properties changes nobody else's", () => {
    const trap = JSON.parse('{"__proto__": {"title": "x"}, "constructor": "chữ"}');
    expect(findingsOf(["{{title}}"], trap).map(({ code }) => code)).toEqual(["render/missing-value"]);
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });

  it("tags in a record's keys, and functions among values, do nothing", () => {
    let called = false;
    const values = { "{{x}}": "y", run: () => (called = true), a: { toString: () => "evil" } };
    expect(findingsOf(["{{run}}", "{{a}}"], values).map(({ code }) => code)).toEqual([
      "render/missing-value",
      "expression/unprintable-value",
    ]);
    expect(called).toBe(false);
  });
});
