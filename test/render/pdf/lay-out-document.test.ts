import { describe, expect, it } from "vitest";
import { aroundPageEnd, filler, linesPerPage, threeLines } from "../../support/full-page.ts";
import { layOut, linesOf } from "../../support/lay-out.ts";
import { a4Section, cell, pageField, paragraph, row, run, table } from "../../support/word-builder.ts";

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
    expect(onTop).toBeCloseTo(56.7 + 12 + 13.1, 2);
    expect(overflowing).toMatchObject({ page: 2, baseline: 69.8 });
  });

  it("stays above the first line after a page break that the text asks for", () => {
    const spaced = paragraph(run("có khoảng cách"), `<w:pageBreakBefore/><w:spacing w:before="240"/>`);
    expect(linesOf({ body: filler(3) + spaced + a4Section() }).at(-1)).toMatchObject({
      page: 2,
      baseline: 81.8,
    });
  });
});

it("the space below the paragraph before a page break stays on its page", () => {
  const above = paragraph(run("trước"), `<w:spacing w:after="400"/>`);
  const below = paragraph(run("sau"), `<w:pageBreakBefore/><w:spacing w:before="240"/>`);
  expect(linesOf({ body: above + below + a4Section() })[1]).toMatchObject({ page: 2, baseline: 81.8 });
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

  it("with a line that has room for the border below its paragraph", () => {
    const border = `<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="4" w:color="auto"/></w:pBdr>`;
    const body = filler(linesPerPage - 1) + paragraph(run("dòng cuối"), border) + a4Section();
    expect(aroundPageEnd({ body })).toEqual(["dòng 44", "dòng cuối"]);
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

  it("before what keeps together with a row, though a whole page couldn't hold it all", () => {
    const heading = (text: string): string => paragraph(run(text), "<w:keepNext/>");
    const rows = [row([cell(4000, filler(linesPerPage - 1))])];
    const body =
      filler(5) + heading("Phần I") + heading("Mục 1") + table({ grid: [4000], rows }) + a4Section();
    const lines = linesOf({ body });
    const firstOf = (page: number) => lines.find((line) => line.page === page)?.text;
    expect([firstOf(2), firstOf(3)]).toEqual(["Phần I", "dòng 1"]);
  });

  it("before rows that keep together and fill a page, behind the headings that keep with them", () => {
    const heading = paragraph(run("Phần I"), "<w:keepNext/>");
    const kept = (text: string): string =>
      row([cell(4000, paragraph(run(text), "<w:keepNext/>") + filler(linesPerPage / 3 - 1))]);
    const rows = ["một", "hai", "ba"].map(kept);
    const body = filler(5) + heading + table({ grid: [4000], rows }) + a4Section();
    const pageOf = (wanted: string) => linesOf({ body }).find(({ text }) => text === wanted)?.page;
    expect(["Phần I", "một", "hai", "ba"].map(pageOf)).toEqual([2, 3, 3, 3]);
  });

  it("behind a table's head that has no rows below it, though its text keeps with the next", () => {
    const head = row([cell(4000, paragraph(run("TT"), "<w:keepNext/>"))], "<w:cantSplit/><w:tblHeader/>");
    const body =
      filler(linesPerPage - 1) + table({ grid: [4000], rows: [head] }) + paragraph(run("sau")) + a4Section();
    expect(aroundPageEnd({ body })).toEqual(["TT", "sau"]);
  });

  it("where the text asks for it", () => {
    const asked = paragraph(`${run("trước")}<w:r><w:br w:type="page"/></w:r>`) + paragraph(run("sau"));
    expect(aroundPageEnd({ body: asked + a4Section() })).toEqual(["trước", "sau"]);
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
    expect(headers[0]?.baseline).toBeCloseTo(28.35 + 13.1, 2);
  });

  it("stand at their distance from the paper's edges", () => {
    const footer = linesOf({ body: filler(1) + section, furniture }).find(
      ({ region }) => region === "footer",
    );
    expect(footer?.baseline).toBeCloseTo(841.9 - 28.35 - 16.1 + 13.1, 2);
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
    expect(first?.baseline).toBeCloseTo(28.35 + 4 * 16.1 + 13.1, 2);
  });

  it("know their section, of which the first is a paper's body and others are its lists", () => {
    const pages = layOut({
      body: filler(linesPerPage) + paragraph(run("a"), a4Section()) + paragraph(run("b")) + a4Section(),
    });
    expect(pages.map((page) => page.section)).toEqual([0, 0, 1]);
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
