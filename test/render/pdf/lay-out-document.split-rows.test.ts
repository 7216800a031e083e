import { describe, expect, it } from "vitest";
import { aroundPageEnd, filler, linesPerPage } from "../../support/full-page.ts";
import { layOut, linesOf, rulesOf } from "../../support/lay-out.ts";
import { a4Section, cell, paragraph, row, run, table } from "../../support/word-builder.ts";

const grid = [4000];
const head = row([cell(4000, paragraph(run("Đầu bảng")))], "<w:cantSplit/><w:tblHeader/>");
const rows = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => row([cell(4000, paragraph(run(`hàng ${index + 1}`)))]));

describe("a row that may not be split, and that no page can hold", () => {
  const tall = row([cell(4000, filler(100))]);

  it("is split all the same, on pages of its own", () => {
    const body = table({ grid, rows: [...rows(3), tall] }) + a4Section();
    expect(linesOf({ body }).filter(({ text }) => text.startsWith("dòng"))).toHaveLength(100);
    expect(aroundPageEnd({ body })).toEqual(["hàng 3", "dòng 1"]);
    expect(layOut({ body })).toHaveLength(4);
  });

  it("begins under the table's head, and leaves no head alone on a page", () => {
    const body = filler(3).replaceAll("dòng", "trước") + table({ grid, rows: [head, tall] }) + a4Section();
    const pages = linesOf({ body }).map(({ text, page }) => `${page} ${text}`);
    expect(pages.slice(2, 5)).toEqual(["1 trước 3", "2 Đầu bảng", "2 dòng 1"]);
  });

  it("is split where it stands, when what begins there, and a paragraph more, is taller than a page", () => {
    const paragraphOf = (lines: number): string =>
      paragraph(Array.from({ length: lines }, () => run("chữ")).join("<w:r><w:br/></w:r>"));
    const around = (above: number): readonly (string | undefined)[] => {
      const long = row([cell(4000, paragraphOf(12).repeat(6))]);
      return aroundPageEnd({ body: table({ grid, rows: [...rows(above), long] }) + a4Section() });
    };
    expect(around(21)).toEqual(["→chữ", "chữ"]);
    expect(around(22)).toEqual(["hàng 22", "chữ"]);
  });

  it("is split where it stands, when it is only tall for the merged cells that end in it", () => {
    const first = row([cell(2000, filler(100), `<w:vMerge w:val="restart"/>`), cell(2000, "<w:p/>")]);
    const last = row([cell(2000, "<w:p/>", "<w:vMerge/>"), cell(2000, "<w:p/>")]);
    const body = `${table({ grid: [2000, 2000], rows: [first, last] })}<w:p/>${a4Section()}`;
    expect(linesOf({ body }).find(({ text }) => text === "dòng 45")?.page).toBe(1);
  });
});

describe("a row that is split between paragraphs", () => {
  const wide = (text: string, after = 0): string =>
    paragraph(
      run(text).replaceAll("|", "</w:t><w:br/><w:t>"),
      `<w:spacing w:line="480" w:after="${after}"/>`,
    );
  /** Around the end of a page that has room for so many lines of a row. */
  const around = (
    blocks: string,
    lines: number,
    beside = paragraph(run("ô")),
  ): readonly (string | undefined)[] => {
    const split = row([cell(2000, beside), cell(2000, blocks)], "");
    const above = row([cell(4000, filler(linesPerPage - lines), `<w:gridSpan w:val="2"/>`)]);
    return aroundPageEnd({ body: table({ grid: [2000, 2000], rows: [above, split] }) + a4Section() });
  };
  const first = paragraph(run("một"));

  it("needs room for a paragraph's whole last line, however wide its lines stand, and for the space below", () => {
    expect(around(first + wide("hai"), 2)).toEqual(["một", "hai"]);
    expect(around(first + wide("hai") + first, 3)).toEqual(["hai", "một"]);
    expect(around(first + wide("hai", 200) + first, 3)).toEqual(["một", "hai"]);
  });

  it("needs as much for the first line of a cell's last paragraph, and less for the second", () => {
    expect(around(first + wide("hai|ba|bốn"), 2)).toEqual(["một", "hai"]);
    expect(around(first + wide("hai|ba|bốn"), 3)).toEqual(["hai", "→ba"]);
    expect(around(first + wide("hai|ba|bốn"), 4)).toEqual(["→ba", "→bốn"]);
  });

  it("needs no more than the line's own height for the first line of any other paragraph", () => {
    expect(around(first + wide("hai|ba|bốn") + first, 2)).toEqual(["hai", "→ba"]);
  });

  it("needs no more than the line's own height for the text that a cell begins with", () => {
    expect(around(wide("hai", 200) + first, 1)).toEqual(["hai", "một"]);
    expect(around(filler(3), 1, wide("hai", 200))).toEqual(["dòng 1", "dòng 2"]);
  });

  it("needs the whole of an empty paragraph that a cell begins with", () => {
    expect(around(filler(3), 1, wide("") + first)).toEqual(["dòng 44", ""]);
  });
});

describe("a split row", () => {
  it("ends its part on a page below what it shows there, not at the page's foot", () => {
    const tall = Array.from({ length: 4 }, () =>
      paragraph(run("cao"), `<w:spacing w:line="800" w:lineRule="exact"/>`),
    ).join("");
    const above = row([cell(4000, filler(linesPerPage - 3))]);
    const pieces =
      table({ grid, rows: [above, row([cell(4000, tall)], "")], bordered: true }) + paragraph("");
    const lowest = Math.max(...rulesOf({ body: pieces + a4Section() }).map(({ to }) => to.y));
    expect(lowest).toBeCloseTo(56.7 + 3 * 0.5 + (linesPerPage - 3) * 16.1 + 40, 1);
  });

  it("goes on as high as its own cells need, whatever a merged cell needs that begins in it", () => {
    const first = row(
      [cell(2000, filler(10), `<w:vMerge w:val="restart"/>`), cell(2000, filler(3).replaceAll("dòng", "ô"))],
      "",
    );
    const next = row([
      cell(2000, paragraph(""), "<w:vMerge/>"),
      cell(2000, filler(9).replaceAll("dòng", "sau")),
    ]);
    const above = row([cell(4000, filler(linesPerPage - 2), `<w:gridSpan w:val="2"/>`)]);
    const body = table({ grid: [2000, 2000], rows: [above, first, next] }) + paragraph("") + a4Section();
    const baseline = (text: string): number | undefined =>
      linesOf({ body }).findLast((line) => line.text.endsWith(text))?.baseline;
    expect((baseline("sau 1") ?? 0) - (baseline("ô 3") ?? 0)).toBeCloseTo(16.1, 2);
  });
});
