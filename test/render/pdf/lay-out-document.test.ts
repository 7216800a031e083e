import { describe, expect, it } from "vitest";
import { layOut, linesOf, rulesOf } from "../../support/lay-out.ts";
import {
  a4Section,
  cell,
  pageField,
  paragraph,
  row,
  run,
  table,
  type WordPieces,
} from "../../support/word-builder.ts";

/** A page has room for 728.5 pt: 45 lines of 16.1 pt and a little more. */
const linesPerPage = 45;

const filler = (count: number): string =>
  Array.from({ length: count }, (_, index) => paragraph(run(`dòng ${index + 1}`))).join("");

const threeLines = `ba dòng ${"chữ ".repeat(50)}`;

/** The texts of the first page's last line and of the second page's first. */
function aroundPageEnd(pieces: WordPieces): readonly (string | undefined)[] {
  const lines = linesOf(pieces).filter(({ region }) => region === "body" && region.length > 0);
  const start = (text: string | undefined): string | undefined => text?.split(" ").slice(0, 2).join(" ");
  return [
    start(lines.findLast(({ page }) => page === 1)?.text),
    start(lines.find(({ page }) => page === 2)?.text),
  ];
}

describe("the gap between paragraphs", () => {
  const gapOf = (above: string, below: string): number => {
    const [first, second] = linesOf({
      body: paragraph(run("a"), above) + paragraph(run("b"), below) + a4Section(),
    });
    return Math.round(((second?.baseline ?? 0) - (first?.baseline ?? 0) - 16.1) * 100) / 100;
  };

  it.each([
    ["is the larger of the two", `<w:spacing w:after="120"/>`, `<w:spacing w:before="200"/>`, 10],
    ["is never their sum", `<w:spacing w:after="240"/>`, `<w:spacing w:before="200"/>`, 12],
    ["is none within a group of one style", `<w:spacing w:after="240"/><w:contextualSpacing/>`, "", 0],
  ])("%s", (...[, above, below, gap]) => {
    expect(gapOf(above, below)).toBeCloseTo(gap, 2);
  });

  it("stays above the first line of a document, and falls away at the top of a page that text overflows to", () => {
    const spaced = paragraph(run("có khoảng cách"), `<w:spacing w:before="240"/>`);
    const onTop = linesOf({ body: spaced + a4Section() })[0]?.baseline;
    const overflowing = linesOf({ body: filler(linesPerPage) + spaced + a4Section() }).at(-1);
    expect(onTop).toBeCloseTo(56.7 + 12 + 13.05, 2);
    expect(overflowing).toMatchObject({ page: 2, baseline: 69.75 });
  });

  it("stays above the first line after a page break that the text asks for", () => {
    const spaced = paragraph(run("có khoảng cách"), `<w:pageBreakBefore/><w:spacing w:before="240"/>`);
    expect(linesOf({ body: filler(3) + spaced + a4Section() }).at(-1)).toMatchObject({
      page: 2,
      baseline: 81.75,
    });
  });
});

describe("a page ends", () => {
  it("where the next line doesn't fit", () => {
    expect(aroundPageEnd({ body: filler(linesPerPage + 1) + a4Section() })).toEqual(["dòng 45", "dòng 46"]);
  });

  it("with a line that needs no more than its own height there", () => {
    const wide = `<w:spacing w:line="480"/>`;
    const body = filler(linesPerPage - 1) + paragraph(run("dòng cuối"), wide) + filler(1) + a4Section();
    expect(aroundPageEnd({ body })).toEqual(["dòng cuối", "dòng 1"]);
  });

  it("never after the first or before the last line of a paragraph", () => {
    const long = paragraph(run(threeLines));
    expect(aroundPageEnd({ body: filler(linesPerPage - 1) + long + a4Section() })).toEqual([
      "dòng 44",
      "ba dòng",
    ]);
    expect(aroundPageEnd({ body: filler(linesPerPage - 2) + long + a4Section() })).toEqual([
      "dòng 43",
      "ba dòng",
    ]);
    const free = paragraph(run(threeLines), `<w:widowControl w:val="0"/>`);
    expect(aroundPageEnd({ body: filler(linesPerPage - 1) + free + a4Section() })[0]).toBe("ba dòng");
  });

  it("never inside a paragraph that keeps its lines together", () => {
    const kept = paragraph(run(`${threeLines}${"chữ ".repeat(60)}`), "<w:keepLines/>");
    expect(aroundPageEnd({ body: filler(linesPerPage - 3) + kept + a4Section() })).toEqual([
      "dòng 42",
      "ba dòng",
    ]);
  });

  it("never between a heading and its text, however many headings", () => {
    const heading = (text: string): string => paragraph(run(text), "<w:keepNext/>");
    const body =
      filler(linesPerPage - 2) +
      heading("Phần I") +
      heading("Mục 1") +
      paragraph(run("nội dung")) +
      a4Section();
    expect(aroundPageEnd({ body })).toEqual(["dòng 43", "Phần I"]);
  });

  it("never between a heading and the first row of a table", () => {
    const rows = [row([cell(4000, filler(3))])];
    const heading = paragraph(run("Bảng 1"), "<w:keepNext/>");
    const body = filler(linesPerPage - 3) + heading + table({ grid: [4000], rows }) + a4Section();
    expect(aroundPageEnd({ body })).toEqual(["dòng 42", "Bảng 1"]);
  });

  it("somewhere, when a whole page couldn't hold what keeps together", () => {
    const chain = Array.from({ length: 60 }, (_, index) =>
      paragraph(run(`mục ${index}`), "<w:keepNext/>"),
    ).join("");
    const pages = linesOf({ body: filler(5) + chain + paragraph(run("hết")) + a4Section() }).map(
      ({ page }) => page,
    );
    expect(Math.max(...pages)).toBe(2);
  });

  it("where the text asks for it", () => {
    const asked = paragraph(`${run("trước")}<w:r><w:br w:type="page"/></w:r>`) + paragraph(run("sau"));
    expect(aroundPageEnd({ body: asked + a4Section() })).toEqual(["trước", "sau"]);
  });
});

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

  it("splits a row that is taller than a page, whatever it wants, when it can't be kept whole", () => {
    const body = table({ grid, rows: [...rows(3), row([cell(4000, filler(100))])] }) + a4Section();
    expect(linesOf({ body }).filter(({ text }) => text.startsWith("dòng"))).toHaveLength(100);
    expect(aroundPageEnd({ body })).toEqual(["dòng 42", "dòng 43"]);
    expect(layOut({ body })).toHaveLength(3);
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
      ["chữ", 72.75],
      ["sau", 94.85],
    ]);
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
    expect(lines.find(({ text }) => text === "dòng 46")).toMatchObject({ page: 2, baseline: 69.75 });
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
    expect(first?.baseline).toBeCloseTo(56.7 + 0.5 + 13.05, 2);
    expect(after?.baseline).toBeCloseTo(56.7 + 0.5 + 16.1 + 0.5 + 13.05, 2);
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
    expect(at("top")).toBeCloseTo(70.25, 2);
    expect(at("center")).toBeCloseTo(86.35, 2);
    expect(at("bottom")).toBeCloseTo(102.45, 2);
  });

  it("has rows of the height that they want", () => {
    const heightOf = (rule: string): number => {
      const pieces = bordered([cell(2000, filler(2)), cell(2000, paragraph(""))], `<w:cantSplit/>${rule}`);
      const [first, after] = [linesOf(pieces)[0], linesOf(pieces).at(-1)];
      return Math.round(((after?.baseline ?? 0) - (first?.baseline ?? 0)) * 10) / 10;
    };
    expect(heightOf("")).toBe(32.7);
    expect(heightOf(`<w:trHeight w:val="1000"/>`)).toBe(50.5);
    expect(heightOf(`<w:trHeight w:val="200"/>`)).toBe(32.7);
    expect(heightOf(`<w:trHeight w:val="400" w:hRule="exact"/>`)).toBe(20.5);
  });

  it("stands in the middle of the page where it wants to", () => {
    const body = table({ grid: [4000], rows: [row([cell(4000, paragraph(run("a")))])] }).replace(
      "<w:tblLayout",
      `<w:jc w:val="center"/><w:tblLayout`,
    );
    expect(linesOf({ body: body + paragraph("") + a4Section() })[0]?.x).toBe(224.3);
  });
});

describe("headers and footers", () => {
  const furniture = {
    "header1.xml": paragraph(`${run("Trang ")}${pageField()}${run("/")}${pageField("NUMPAGES")}`),
    "header2.xml": paragraph(run("Trang đầu")),
    "footer1.xml": paragraph(run("Chân trang")),
  };
  const references = `<w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/><w:footerReference w:type="default" r:id="footer1"/>`;
  const section = a4Section(references);
  const titled = section.replace("</w:sectPr>", "<w:titlePg/></w:sectPr>");

  it("say the page's number and the count of pages", () => {
    const headers = linesOf({ body: filler(100) + section, furniture }).filter(
      ({ region }) => region === "header",
    );
    expect(headers.map(({ text }) => text)).toEqual(["Trang 1/3", "Trang 2/3", "Trang 3/3"]);
    expect(headers[0]?.baseline).toBeCloseTo(28.35 + 13.05, 2);
  });

  it("stand at their distance from the paper's edges", () => {
    const footer = linesOf({ body: filler(1) + section, furniture }).find(
      ({ region }) => region === "footer",
    );
    expect(footer?.baseline).toBeCloseTo(841.9 - 28.35 - 16.1 + 13.05, 2);
  });

  it("are others on a first page that wants its own", () => {
    const texts = linesOf({ body: filler(60) + titled, furniture })
      .filter(({ region }) => region !== "body")
      .map(({ text }) => text);
    expect(texts).toEqual(["Trang đầu", "Trang 2/2", "Chân trang"]);
  });

  it("push the text away when they are taller than their margin", () => {
    const tall = { ...furniture, "header1.xml": filler(4) };
    const first = linesOf({ body: filler(1) + section, furniture: tall }).find(
      ({ region }) => region === "body",
    );
    expect(first?.baseline).toBeCloseTo(28.35 + 4 * 16.1 + 13.05, 2);
  });

  it("count on through sections, or begin anew where a section says so", () => {
    const restart = section.replace("</w:sectPr>", `<w:pgNumType w:start="1"/></w:sectPr>`);
    const numbers = (last: string): readonly number[] =>
      layOut({
        body: paragraph(run("a"), section) + paragraph(run("b"), section) + paragraph(run("c")) + last,
        furniture,
      }).map(({ number }) => number);
    expect(numbers(section)).toEqual([1, 2, 3]);
    expect(numbers(restart)).toEqual([1, 2, 1]);
  });
});
