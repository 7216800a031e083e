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
