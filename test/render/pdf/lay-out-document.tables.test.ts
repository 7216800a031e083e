import { describe, expect, it } from "vitest";
import { aroundPageEnd, filler, linesPerPage, threeLines } from "../../support/full-page.ts";
import { linesOf, rulesOf } from "../../support/lay-out.ts";
import { a4Section, cell, paragraph, row, run, table, type WordPieces } from "../../support/word-builder.ts";

describe("a table over several pages", () => {
  const grid = [4000];
  const head = row([cell(4000, paragraph(run("Đầu bảng")))], "<w:cantSplit/><w:tblHeader/>");
  const rows = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => row([cell(4000, paragraph(run(`hàng ${index + 1}`)))]));

  it("repeats its head on every page, and says so", () => {
    const lines = linesOf({ body: table({ grid, rows: [head, ...rows(60)] }) + paragraph("") + a4Section() });
    const heads = lines.filter(({ text }) => text === "Đầu bảng");
    expect(heads.map(({ page, region }) => `${page} ${region}`)).toEqual(["1 body", "2 repeatedHeader"]);
    expect(heads[1]?.baseline).toBe(heads[0]?.baseline);
  });

  it("moves a row that may not be split to the next page", () => {
    const tall = row([cell(4000, filler(4))]);
    const body = table({ grid, rows: [...rows(linesPerPage - 2), tall] }) + paragraph("") + a4Section();
    expect(aroundPageEnd({ body })).toEqual(["hàng 43", "dòng 1"]);
  });

  it("splits a row that may be, with what fits in each cell", () => {
    const free = row([cell(2000, filler(6)), cell(2000, filler(2))], "");
    const body =
      table({
        grid: [2000, 2000],
        rows: [row([cell(4000, filler(linesPerPage - 3), `<w:gridSpan w:val="2"/>`)]), free],
      }) + a4Section();
    const onSecond = linesOf({ body }).filter(({ page }) => page === 2);
    expect(onSecond.map(({ text }) => text)).toEqual(["dòng 4", "dòng 5", "dòng 6"]);
  });

  describe("with a row of a least height that may be split", () => {
    const above = rows(43);
    const linesBehind = (lines: number) => {
      const last = row([cell(4000, filler(lines))], `<w:trHeight w:val="2000" w:hRule="atLeast"/>`);
      return linesOf({
        body: table({ grid, rows: [...above, last] }) + paragraph(run("sau")) + a4Section(),
      }).filter(({ page }) => page === 2);
    };

    it("moves it whole where all that it holds would fit, and only its height doesn't", () => {
      expect(linesBehind(2).map(({ text }) => text)).toEqual(["dòng 1", "dòng 2", "sau"]);
    });

    it("has it as high as it should be on both pages together", () => {
      const [rest, after] = linesBehind(3);
      expect(rest?.text).toBe("dòng 3");
      expect(after?.baseline).toBeCloseTo(56.7 + (2000 - (14570 - 43 * 322)) / 20 + 13.1, 2);
    });
  });

  it("splits a row between any two lines, with the space above and below the paragraph on both pages", () => {
    const long = paragraph(run(threeLines), `<w:spacing w:before="60" w:after="120"/>`);
    const body =
      table({
        grid: [9355],
        rows: [row([cell(9355, filler(linesPerPage - 2))]), row([cell(9355, long)], "")],
      }) +
      paragraph(run("sau")) +
      a4Section();
    const onSecond = linesOf({ body }).filter(({ page }) => page === 2);
    expect(onSecond.map(({ text, baseline }) => [text.slice(0, 3), baseline])).toEqual([
      ["chữ", 72.8],
      ["sau", 94.9],
    ]);
  });

  it("splits the last row of merged cells that are taller than a page", () => {
    const first = row([cell(2000, filler(100), `<w:vMerge w:val="restart"/>`), cell(2000, filler(2))]);
    const last = row([cell(2000, paragraph(""), "<w:vMerge/>"), cell(2000, paragraph(run("cuối")))]);
    const body = table({ grid: [2000, 2000], rows: [first, last] }) + paragraph(run("sau")) + a4Section();
    const lines = linesOf({ body });
    expect(lines.filter(({ text }) => text.startsWith("dòng"))).toHaveLength(102);
    expect(Math.max(...lines.map(({ baseline }) => baseline))).toBeLessThan(841.9 - 56.7);
    expect(lines.find(({ text }) => text === "dòng 46")?.page).toBe(2);
    expect(lines.at(-1)).toMatchObject({ text: "sau", page: 3 });
  });

  it("ends where a line of merged cells is taller than any page", () => {
    const spacing = `<w:spacing w:line="20000" w:lineRule="exact"/>`;
    const tall = paragraph(run("cao"), spacing) + paragraph(run("thấp"), spacing);
    const first = row([cell(2000, tall, `<w:vMerge w:val="restart"/>`), cell(2000, filler(1))]);
    const last = row([cell(2000, paragraph(""), "<w:vMerge/>"), cell(2000, filler(1))]);
    const body = table({ grid: [2000, 2000], rows: [first, last] }) + paragraph("") + a4Section();
    expect(linesOf({ body }).map(({ text }) => text)).toContain("thấp");
  });

  it("has the text of a split row at its top, wherever its cells want it", () => {
    const low = cell(2000, filler(2), `<w:vAlign w:val="bottom"/>`);
    const free = row([low, cell(2000, filler(6).replaceAll("dòng", "câu"))], "");
    const whole = row([cell(4000, filler(linesPerPage - 3), `<w:gridSpan w:val="2"/>`)]);
    const body = table({ grid: [2000, 2000], rows: [whole, free] }) + a4Section();
    const atLine = (text: string) => linesOf({ body }).findLast((line) => line.text === text)?.baseline;
    expect(atLine("dòng 1")).toBe(atLine("câu 1"));
  });

  it("needs room for the space below a row's last line too", () => {
    const free = row([cell(4000, filler(2))], "");
    const spaced = free.replaceAll("<w:p>", `<w:p><w:pPr><w:spacing w:after="280"/></w:pPr>`);
    const body = table({ grid, rows: [...rows(linesPerPage - 3), spaced] }) + a4Section();
    expect(aroundPageEnd({ body })).toEqual(["dòng 1", "dòng 2"]);
  });

  it("goes on in a merged cell where the page before ended", () => {
    const merged = (blocks: string, kind: string): string => cell(2000, blocks, kind);
    const many = Array.from({ length: 60 }, (_, index) =>
      row([
        merged(
          index === 0 ? filler(50) : paragraph(""),
          index === 0 ? `<w:vMerge w:val="restart"/>` : "<w:vMerge/>",
        ),
        cell(2000, paragraph(run(`hàng ${index + 1}`))),
      ]),
    );
    const lines = linesOf({ body: table({ grid: [2000, 2000], rows: many }) + paragraph("") + a4Section() });
    expect(lines.filter(({ text }) => text.startsWith("dòng"))).toHaveLength(50);
    expect(lines.find(({ text }) => text === "dòng 46")).toMatchObject({ page: 2, baseline: 69.8 });
  });
});

describe("a table", () => {
  const bordered = (cells: readonly string[], properties?: string): WordPieces => ({
    body:
      table({ grid: [2000, 2000], rows: [row(cells, properties)], bordered: true }) +
      paragraph(run("sau")) +
      a4Section(),
  });

  it("has its text at the grid line plus the cell's margin, below the border", () => {
    const [first, second, after] = linesOf(
      bordered([cell(2000, paragraph(run("a"))), cell(2000, paragraph(run("b")))]),
    );
    expect([first?.x, second?.x]).toEqual([90.5, 190.5]);
    expect(first?.baseline).toBeCloseTo(56.7 + 0.5 + 13.1, 2);
    expect(after?.baseline).toBeCloseTo(56.7 + 0.5 + 16.1 + 0.5 + 13.1, 2);
  });

  it("draws each border once", () => {
    const rules = rulesOf(bordered([cell(2000, paragraph(run("a"))), cell(2000, paragraph(run("b")))]));
    expect(rules.filter(({ from, to }) => from.y === to.y)).toHaveLength(2);
    expect(rules.filter(({ from, to }) => from.x === to.x)).toHaveLength(3);
  });

  it("puts text where the cell wants it", () => {
    const tall = cell(2000, filler(3));
    const at = (place: string): number | undefined =>
      linesOf(bordered([tall, cell(2000, paragraph(run("b")), `<w:vAlign w:val="${place}"/>`)])).find(
        ({ text }) => text === "b",
      )?.baseline;
    expect(at("top")).toBeCloseTo(70.3, 2);
    expect(at("center")).toBeCloseTo(86.4, 2);
    expect(at("bottom")).toBeCloseTo(102.5, 2);
  });

  it("gives all cells of a row the greatest margins that one of them has above and below", () => {
    const margins = `<w:tcMar><w:top w:w="100" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/></w:tcMar>`;
    const lines = linesOf(bordered([cell(2000, paragraph(run("a")), margins), cell(2000, filler(2))]));
    expect(lines[0]?.baseline).toBeCloseTo(70.3 + 5, 2);
    expect(lines[1]?.baseline).toBeCloseTo(70.3 + 5, 2);
    expect(lines.at(-1)?.baseline).toBeCloseTo(70.3 + 5 + 2 * 16.1 + 3 + 0.5, 2);
  });

  it("has rows of the height that they want with the line above them, however thick it is", () => {
    const line = (side: string, eighths: number): string => `<w:${side} w:val="single" w:sz="${eighths}"/>`;
    const borders = `<w:tblBorders>${line("top", 48)}${line("bottom", 48)}${line("insideH", 8)}</w:tblBorders>`;
    const rows = Array.from({ length: 3 }, () =>
      row([cell(4000, paragraph(run("a")))], `<w:trHeight w:val="1000" w:hRule="atLeast"/>`),
    );
    const plain = table({ grid: [4000], rows });
    const body =
      plain.replace("<w:tblLayout", `${borders}<w:tblLayout`) + paragraph(run("sau")) + a4Section();
    const top = 56.7 + 13.1;
    expect(linesOf({ body }).map(({ baseline }) => baseline)).toEqual(
      [top + 6, top + 50 + 1, top + 100 + 1, top + 150 + 6].map((y) => Math.round(y * 100) / 100),
    );
  });

  it.each(["", `<w:spacing w:before="200" w:after="300" w:line="400" w:lineRule="exact"/>`])(
    "takes no room for the empty paragraph behind a table at the end of a cell: «%s»",
    (spacing) => {
      const inner = table({ grid: [2000], rows: [row([cell(2000, paragraph(run("trong")))])] });
      const rows = [
        row([cell(4000, inner + paragraph("", spacing))]),
        row([cell(4000, paragraph(run("b")))]),
      ];
      const [first, second] = linesOf({
        body: table({ grid: [4000], rows }) + paragraph("") + a4Section(),
      }).filter(({ text }) => text !== "");
      expect((second?.baseline ?? 0) - (first?.baseline ?? 0)).toBeCloseTo(16.1 + 1 / 20, 2);
    },
  );

  it("gives a paragraph with text behind a table at the end of a cell its room", () => {
    const inner = table({ grid: [2000], rows: [row([cell(2000, paragraph(run("trong")))])] });
    const rows = [row([cell(4000, inner + paragraph(run("a")))]), row([cell(4000, paragraph(run("b")))])];
    const lines = linesOf({ body: table({ grid: [4000], rows }) + paragraph("") + a4Section() });
    expect((lines[2]?.baseline ?? 0) - (lines[0]?.baseline ?? 0)).toBeCloseTo(2 * 16.1, 2);
  });

  it("has rows of the height that they want, counted from line to line", () => {
    const heightOf = (rule: string): number => {
      const pieces = bordered([cell(2000, filler(2)), cell(2000, paragraph(""))], `<w:cantSplit/>${rule}`);
      const [first, after] = [linesOf(pieces)[0], linesOf(pieces).at(-1)];
      return Math.round(((after?.baseline ?? 0) - (first?.baseline ?? 0)) * 10) / 10;
    };
    expect(heightOf("")).toBe(32.7);
    expect(heightOf(`<w:trHeight w:val="1000"/>`)).toBe(50);
    expect(heightOf(`<w:trHeight w:val="200"/>`)).toBe(32.7);
    expect(heightOf(`<w:trHeight w:val="400" w:hRule="exact"/>`)).toBe(20);
  });

  it("stands in the middle of the page where it wants to", () => {
    const body = table({ grid: [4000], rows: [row([cell(4000, paragraph(run("a")))])] }).replace(
      "<w:tblLayout",
      `<w:jc w:val="center"/><w:tblLayout`,
    );
    expect(linesOf({ body: body + paragraph("") + a4Section() })[0]?.x).toBe(224.3);
  });
});
