import { describe, expect, it } from "vitest";
import { fillTemplate } from "../../../src/render/docx/fill-template.ts";
import { prepareTemplate } from "../../../src/render/docx/prepare-template.ts";
import { paragraphSlices } from "../../../src/word/paragraph-slices.ts";
import { bodyOf, file, record, xmlOf } from "../../support/fill-word.ts";
import { buildWord, paragraph, run } from "../../support/word-builder.ts";

const layout = {
  groupHeading: "{{roman order}}. {{upper title}}",
  columns: [
    { head: "TT", width: 1, value: "{{order}}", align: "giữa" as const },
    { head: "Họ tên", width: 3, value: "{{name}}{{#if born}} ({{born}}){{/if}}", align: "trái" as const },
    { head: "Tiền", width: 2, value: "{{money}}", align: "phải" as const, total: "{{paid}}" },
    { head: "Ký nhận", width: 2, align: "trái" as const },
  ],
};
const groups = [
  { order: 1, title: "tập thể", rows: [{ order: 1, name: "Chi bộ A & B", money: "5" }] },
  {
    order: 2,
    title: "cá nhân",
    rows: [
      { order: 1, name: "Vàng A Lử", born: "1985", money: "2" },
      { order: 2, name: "Lò Thị Hoa", money: "2" },
    ],
  },
];
const tag = paragraph(
  run("{{table groups}}", '<w:sz w:val="24"/>'),
  '<w:pStyle w:val="Cell"/><w:ind w:left="9"/>',
);

function fill(values: Record<string, unknown>, list: Parameters<typeof prepareTemplate>[1] = layout) {
  const entries = buildWord({ body: bodyOf([tag]) });
  const { value: template, diagnostics } = prepareTemplate({ file, entries }, list);
  if (template === undefined) throw new Error(JSON.stringify(diagnostics));
  return fillTemplate(template, { values, record });
}

const tableOf = (values: Record<string, unknown>, list = layout) =>
  xmlOf(fill(values, list).value ?? new Map());
const rowsOf = (xml: string) => xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
const textsOf = (xml: string) => paragraphSlices(xml).map(({ text }) => text);

describe("a table tag", () => {
  const xml = tableOf({ groups, paid: "9" });

  it("prints a head, each group with its heading, a row each, and a row of totals", () => {
    expect(rowsOf(xml).map(textsOf)).toEqual([
      ["TT", "Họ tên", "Tiền", "Ký nhận"],
      ["I. TẬP THỂ"],
      ["1", "Chi bộ A & B", "5", ""],
      ["II. CÁ NHÂN"],
      ["1", "Vàng A Lử (1985)", "2", ""],
      ["2", "Lò Thị Hoa", "2", ""],
      ["", "", "9", ""],
    ]);
  });

  it("shares out the width of the text by the columns' widths", () => {
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 1701 - 850);
    expect(widths.map((width) => Math.round((width / (widths[0] ?? 1)) * 10) / 10)).toEqual([1, 3, 2, 2]);
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    expect(rowsOf(xml)[1]).toContain(
      `<w:tcW w:w="${11906 - 1701 - 850}" w:type="dxa"/><w:gridSpan w:val="4"/>`,
    );
  });

  it("repeats its head, splits no row, and keeps a heading with the row below", () => {
    const rows = rowsOf(xml);
    expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([
      true,
      ...rows.slice(1).map(() => false),
    ]);
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
    expect(rows.map((row) => row.includes("<w:keepNext/>"))).toEqual([
      ...[false, true, false, true],
      ...[false, false, false],
    ]);
  });

  it("takes word style and run of its paragraph, bold in head, headings and totals", () => {
    expect(xml.match(/<w:pStyle w:val="Cell"\/>/g)).toHaveLength(4 + 1 + 4 + 1 + 4 + 4 + 4);
    expect(xml).not.toContain("w:ind w:left");
    expect(xml).toContain('<w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:sz w:val="24"/></w:rPr><w:t');
    expect(rowsOf(xml).map((row) => row.includes("<w:b/>"))).toEqual([
      ...[true, true, false, true],
      ...[false, false, true],
    ]);
  });

  it("leaves a paragraph behind it, since two tables in a row would be one", () => {
    expect(xml).toMatch(/<\/w:tbl><w:p>/);
  });

  it("has neither headings nor totals where template.yaml gives none", () => {
    const plain = { columns: layout.columns.slice(0, 2) };
    expect(rowsOf(xmlOf(fill({ groups }, plain).value ?? new Map()))).toHaveLength(4);
  });
});

describe("what a table can't print", () => {
  it.each([
    [
      "a column's value is missing",
      { groups: [{ order: 1, title: "a", rows: [{ order: 1, money: "1" }] }], paid: "1" },
      "name",
    ],
    ["there are no rows at all", { groups: [], paid: "1" }, "groups"],
  ])("%s", (_, values, missing) => {
    const { value, diagnostics } = fill(values);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ message }) => message.vi).join()).toContain(`«${missing}»`);
  });

  it("a line break in a cell is refused", () => {
    const broken = [{ order: 1, title: "a", rows: [{ order: 1, name: "a\nb", money: "1" }] }];
    expect(fill({ groups: broken, paid: "1" }).diagnostics.map(({ code }) => code)).toEqual([
      "render/broken-line",
    ]);
  });
});
