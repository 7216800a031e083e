import { describe, expect, it } from "vitest";
import type { DocumentTree } from "../../src/word/document-tree.ts";
import {
  a4Section,
  buildWord,
  cell,
  pageField,
  paragraph,
  row,
  run,
  table,
} from "../support/word-builder.ts";
import { classesTaking, paperOf } from "./explain-as.ts";
import { readPaper } from "./print-paper.ts";

/** Two cells side by side, the text of the second so many twips lower and farther to the right. */
function cells({ down = 0, right = 0, look = "" }): DocumentTree {
  const moved = paragraph(run("bên phải", look), `<w:spacing w:before="${down}"/><w:ind w:left="${right}"/>`);
  const rows = [row([cell(1100, paragraph(run("bên trái"))), cell(4000, moved)])];
  return paperOf(table({ grid: [1100, 4000], rows }) + paragraph(""));
}

describe("the class of reading", () => {
  it("takes texts side by side that are read as two rows for 1 pt", () => {
    expect(classesTaking(cells({ down: 10 }), cells({ down: 30 }))).toEqual(["reading"]);
  });

  it("leaves those that stand farther from their height", () => {
    expect(classesTaking(cells({ down: 10 }), cells({ down: 36 }))).toContain("unknown");
  });

  it("leaves a space that is lost", () => {
    const paper = (text: string): DocumentTree => paperOf(paragraph(run(text)));
    expect(classesTaking(paper("Đảng bộ Khối"), paper("Đảng bộKhối"))).toContain("unknown");
  });

  it("leaves another letter", () => {
    const paper = (text: string): DocumentTree => paperOf(paragraph(run(text)));
    expect(classesTaking(paper("Đảng bộ"), paper("Đảng bồ"))).toContain("unknown");
  });
});

describe("the class of slanted ends", () => {
  const rows = (down: number, right: number, look = "<w:i/>"): DocumentTree => cells({ down, right, look });

  it("takes slanted text that stands a twelfth of its line's height from its place, beside text that is read", () => {
    expect(classesTaking(rows(10, 0), rows(30, 26))).toEqual(["slanted ends", "reading"]);
  });

  it("leaves upright text there", () => {
    expect(classesTaking(rows(10, 0, ""), rows(30, 26, ""))).toContain("unknown");
  });

  it("takes a gap behind a slanted letter that is wider by a twelfth of its line's height", () => {
    const gap = (size: number): DocumentTree =>
      paperOf(paragraph(run("Đảng", "<w:i/>") + run(" ", `<w:sz w:val="${size}"/>`) + run("bộ", "<w:i/>")));
    expect(classesTaking(gap(10), gap(20))).toEqual(["slanted ends"]);
  });

  it("leaves a space that is lost behind a slanted letter", () => {
    const gap = (text: string): DocumentTree => paperOf(paragraph(run(text, "<w:i/>")));
    expect(classesTaking(gap("Đảng bộ Khối"), gap("Đảng bộKhối"))).toContain("unknown");
  });

  it("leaves slanted text that stands farther away", () => {
    expect(classesTaking(rows(10, 0), rows(30, 45))).toContain("unknown");
  });
});

describe("the class of parted cells", () => {
  const lines = (count: number): string =>
    Array.from({ length: count }, (_, index) => paragraph(run(`dòng ${index + 1}`))).join("");
  /** A cell beside 60 lines, which go on on a second page; its text stands so many twips lower. */
  const beside = (down: number, align: string, count = 60): DocumentTree => {
    const text = paragraph(run("bên trái"), `<w:spacing w:before="${down}"/>`);
    const rows = [row([cell(4000, text, `<w:vAlign w:val="${align}"/>`), cell(4000, lines(count))])];
    return paperOf(table({ grid: [4000, 4000], rows }) + paragraph(""));
  };

  it("takes what a cell shows elsewhere in height, when its row goes over two pages", () => {
    expect(classesTaking(beside(0, "center"), beside(2000, "center"))).toContain("parted cells");
    expect(classesTaking(beside(0, "center"), beside(2000, "center"))).not.toContain("unknown");
  });

  /** So many lines, and two rows that a merged cell holds together; the text of the first row stands lower by twips. */
  const merged = (above: number, down: number): DocumentTree => {
    const text = paragraph(run("bên phải"), `<w:spacing w:before="${down}"/>`);
    const rows = [
      row([
        cell(3000, paragraph(run("chung")), `<w:vMerge w:val="restart"/>`),
        cell(3000, text, `<w:vAlign w:val="center"/>`),
        cell(3000, lines(10)),
      ]),
      row([cell(3000, paragraph(""), "<w:vMerge/>"), cell(3000, paragraph("")), cell(3000, lines(10))]),
    ];
    return paperOf(lines(above) + table({ grid: [3000, 3000, 3000], rows }) + paragraph(""));
  };

  it("takes it too, when merged cells hold its row together with one on the next page", () => {
    expect(classesTaking(merged(30, 0), merged(30, 1000))).toContain("parted cells");
    expect(classesTaking(merged(30, 0), merged(30, 1000))).not.toContain("unknown");
  });

  it("leaves what stands in rows that merged cells hold together on one page", () => {
    expect(classesTaking(merged(5, 0), merged(5, 1000))).toContain("unknown");
  });

  it("leaves what stands at the top of its cell", () => {
    expect(classesTaking(beside(0, "top"), beside(2000, "top"))).toContain("unknown");
  });

  it("leaves what stands in a row that no page's end parts", () => {
    expect(classesTaking(beside(0, "center", 20), beside(2000, "center", 20))).toContain("unknown");
  });
});

describe("the class of overfull rows", () => {
  const unparted = "<w:cantSplit/>";
  /** A table in a row, under so many lines. */
  const nested = (lines: number, last: string, properties = unparted): DocumentTree => {
    const texts = Array.from({ length: lines }, (_, index) => paragraph(run(`dòng ${index + 1}`))).join("");
    const inner = table({
      grid: [3000],
      rows: [row([cell(3000, texts)]), row([cell(3000, last)], unparted)],
    });
    const rows = [row([cell(4000, inner + paragraph(""))], properties)];
    return paperOf(table({ grid: [4000], rows }) + paragraph(""));
  };
  const end = paragraph(run("cuối"));

  it("takes what a row that is taller than a page shows less of", () => {
    expect(classesTaking(nested(60, end), nested(60, paragraph("")))).toContain("overfull rows");
    expect(classesTaking(nested(60, end), nested(60, paragraph("")))).not.toContain("unknown");
  });

  it("leaves what a row that fits shows less of", () => {
    expect(classesTaking(nested(20, end), nested(20, paragraph("")))).toContain("unknown");
  });
});

describe("the class of beside borders", () => {
  /** Two bordered cells side by side, the text of the second lower, and so many twips farther to the right. */
  const bordered = (margin: number, down: number, right: number): DocumentTree => {
    const margins = `<w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar>`;
    const moved = paragraph(run("bên phải"), `<w:spacing w:before="${down}"/><w:ind w:left="${right}"/>`);
    const rows = [row([cell(1100, paragraph(run("bên trái"))), cell(4000, moved)])];
    return paperOf(table({ grid: [1100, 4000], rows, bordered: true, more: margins }) + paragraph(""));
  };

  it("takes text that stands 1.1 pt from its place, where a cell has no margins", () => {
    expect(classesTaking(bordered(0, 10, 0), bordered(0, 30, 22))).toEqual(["beside borders", "reading"]);
  });

  it("leaves it in a cell with margins", () => {
    expect(classesTaking(bordered(108, 10, 0), bordered(108, 30, 22))).toContain("unknown");
  });

  it("leaves text that stands farther away", () => {
    expect(classesTaking(bordered(0, 10, 0), bordered(0, 30, 26))).toContain("unknown");
  });
});

describe("the class of first headers", () => {
  /** Two sections; the first brings a header for first pages, which the second takes over. */
  const paper = (first: string, second: string): DocumentTree => {
    const reference = `<w:headerReference w:type="first" r:id="header1"/>`;
    const body =
      paragraph(run("một"), a4Section(reference + first)) + paragraph(run("hai")) + a4Section(second);
    return readPaper(
      buildWord({ body, furniture: { "header1.xml": paragraph(run("trang ") + pageField()) } }),
    );
  };
  const own = "<w:titlePg/>";

  it("takes the header that a section takes over from one without a first page of its own", () => {
    expect(classesTaking(paper("", own), paper("", ""))).toEqual(["first headers"]);
  });

  it("leaves one that the section before shows too", () => {
    expect(classesTaking(paper(own, own), paper(own, ""))).toContain("unknown");
  });
});

describe("the class of blank pages", () => {
  const counted = (start: string, pages: string): DocumentTree => {
    const section = a4Section(`<w:footerReference w:type="default" r:id="footer1"/>`);
    return readPaper(
      buildWord({
        body: paragraph(run("một")) + section.replace("</w:sectPr>", `${start}</w:sectPr>`),
        furniture: { "footer1.xml": paragraph(pageField() + run(`/${pages}`)) },
      }),
    );
  };
  const anew = `<w:pgNumType w:start="2"/>`;

  it("takes another count of pages where numbers begin anew", () => {
    expect(classesTaking(counted(anew, "1"), counted(anew, "2"))).toEqual(["blank pages"]);
  });

  it("leaves one that is greater by more than the blank pages", () => {
    expect(classesTaking(counted(anew, "1"), counted(anew, "3"))).toContain("unknown");
  });

  it("leaves one where numbers don't begin anew", () => {
    expect(classesTaking(counted("", "1"), counted("", "2"))).toContain("unknown");
  });
});
