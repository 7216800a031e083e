import { describe, expect, it } from "vitest";
import type { DocumentTree, Paragraph } from "../../src/word/document-tree.ts";
import { cell, paragraph, row, run, table } from "../support/word-builder.ts";
import { moveRightEdge } from "./edit-tree.ts";
import {
  changeFirst,
  classesTaking,
  paperOf,
  paperThatBreaks,
  raiseLowerEdge,
  textsOf,
} from "./explain-as.ts";

const words =
  "Đảng bộ Khối cơ quan và doanh nghiệp tỉnh hoàn thành xuất sắc nhiệm vụ chính trị được giao ".repeat(5);

/** The classes that take the difference when the oracle's right edge is moved by so much, pt. */
function takingEdge(tree: DocumentTree, by: number): readonly string[] {
  return classesTaking(tree, changeFirst(tree, moveRightEdge(by)));
}

describe("the class of widths", () => {
  it("takes a line that breaks otherwise when its edge is moved by two twips", () => {
    expect(takingEdge(paperThatBreaks(run(words), { least: 0.04, most: -0.1 }), -0.1)).toEqual(["widths"]);
  });

  it("leaves one that needs a fifth of a point", () => {
    expect(takingEdge(paperThatBreaks(run(words), { least: 0.1, most: -0.2 }), -0.2)).toContain("unknown");
  });
});

describe("the class of slanted spaces", () => {
  const slanted = run(`${words} số\u00A0\u00A0\u00A0\u00A0-QĐ ${words}`, "<w:i/>");

  it("takes a line that breaks otherwise for the room of four slanted no-break spaces", () => {
    expect(takingEdge(paperThatBreaks(slanted, { least: 0.6, most: -5.2 }), -5.2)).toEqual([
      "slanted spaces",
    ]);
  });

  it("leaves one that needs more room", () => {
    expect(takingEdge(paperThatBreaks(slanted, { least: 5.3, most: -9 }), -9)).toContain("unknown");
  });

  it("leaves one of upright spaces", () => {
    const upright = slanted.replace("<w:i/>", "");
    expect(takingEdge(paperThatBreaks(upright, { least: 0.6, most: -5.2 }), -5.2)).toContain("unknown");
  });
});

describe("the class of narrow margins", () => {
  /** A bordered cell whose text ends so many twips from its right edge. */
  const cellOf = (margin: number, indent: number): DocumentTree => {
    const margins = `<w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar>`;
    const rows = [row([cell(6000, paragraph(run(words), `<w:ind w:right="${indent}"/>`))])];
    return paperOf(table({ grid: [6000], rows, bordered: true, more: margins }) + paragraph(""));
  };
  /** Such a cell and another whose text has half a point less room and breaks otherwise, as it doesn't for a tenth. */
  const pairOf = (margin: number): readonly [DocumentTree, DocumentTree] => {
    for (let indent = 0; indent < 2000; indent += 1) {
      const [tree, near, far] = [0, 4, 10].map((more) => cellOf(margin, indent + more));
      if (tree === undefined || near === undefined || far === undefined) break;
      if (textsOf(tree) === textsOf(near) && textsOf(tree) !== textsOf(far)) return [tree, far];
    }
    throw new Error("no cell breaks there");
  };

  it("takes a line that breaks otherwise for the halves of two borders, where a cell has no margins", () => {
    expect(classesTaking(...pairOf(0))).toEqual(["narrow margins"]);
  });

  it("leaves one in a cell with margins", () => {
    expect(classesTaking(...pairOf(108))).toContain("unknown");
  });
});

describe("the class of cut words", () => {
  const large = `<w:sz w:val="32"/>`;
  const narrow = `<w:ind w:right="8550"/>`;
  const broken = "<w:r><w:br/></w:r>";
  const paper = (content: string): DocumentTree => paperOf(paragraph(content, narrow));

  it("takes a word of two looks that is cut before the last letter of the first", () => {
    const [ours, other] = [
      run("nhiệm") + run("Khối", large),
      run("nhiệ") + broken + run("m") + run("Khối", large),
    ];
    expect(classesTaking(paper(ours), paper(other))).toEqual(["cut words"]);
  });

  it("leaves one of a single look", () => {
    const [ours, other] = [run("nhiệmKhối"), run("nh") + broken + run("iệmKhối")];
    expect(classesTaking(paper(ours), paper(other))).toContain("unknown");
  });

  it("leaves one that a line holds", () => {
    const [ours, other] = [run("đã") + run("và", large), run("đ") + broken + run("ã") + run("và", large)];
    expect(classesTaking(paper(ours), paper(other))).toContain("unknown");
  });
});

describe("the class of tall rows", () => {
  const lines = (count: number, name: string): string =>
    Array.from({ length: count }, (_, index) => paragraph(run(`${name} ${index + 1}`))).join("");
  /** Ten lines, and a table of two rows under them, the last of so many lines. */
  const paper = (count: number, properties: string): DocumentTree => {
    const rows = [
      row([cell(4000, paragraph(run("hàng")))]),
      row([cell(4000, lines(count, "ô"))], properties),
    ];
    return paperOf(lines(10, "dòng") + table({ grid: [4000], rows }) + paragraph(""));
  };

  it("takes a row that no page can hold, and that begins where it stands", () => {
    expect(classesTaking(paper(70, "<w:cantSplit/>"), paper(70, ""))).toEqual(["tall rows"]);
  });

  it("takes one that begins on the next page", () => {
    const above = lines(3, "dòng");
    const long = (properties: string): string =>
      row([cell(4000, paragraph(run(words.repeat(2))).repeat(8))], properties);
    const paper = (head: string, properties: string): DocumentTree => {
      const rows = [
        row([cell(4000, paragraph(run("đầu bảng"), head))], "<w:cantSplit/><w:tblHeader/>"),
        long(properties),
      ];
      return paperOf(above + table({ grid: [4000], rows }) + paragraph(""));
    };
    const [here, next] = [paper("", "<w:cantSplit/>"), paper("<w:pageBreakBefore/>", "")];
    expect(classesTaking(here, next)).toContain("tall rows");
    expect(classesTaking(here, next)).not.toContain("unknown");
  });

  it("leaves one that a page can hold", () => {
    expect(classesTaking(paper(40, "<w:cantSplit/>"), paper(40, ""))).toContain("unknown");
  });
});

describe("the class of gaps", () => {
  const cited = (between: string): string =>
    run(`${words} số \u00A0\u00A0\u00A0\u00A0\u00A0\u00A0`) + between + run(`QĐ/ĐUK, ${words}`);
  const open = (paragraph: Paragraph): Paragraph => ({
    ...paragraph,
    inlines: paragraph.inlines.map((inline) =>
      inline.kind === "text" ? { ...inline, text: inline.text.replaceAll("\u00A0", " ") } : inline,
    ),
  });
  const paperWith = (between: string): DocumentTree => {
    for (let indent = 0; indent < 9000; indent += 20) {
      const tree = paperOf(paragraph(cited(between), `<w:ind w:right="${indent}"/>`));
      if (textsOf(changeFirst(tree, open)) !== textsOf(tree)) return tree;
    }
    throw new Error("no line ends there");
  };

  it("takes a line that ends between the gap for a number and the hyphen behind it", () => {
    const tree = paperWith("<w:r><w:noBreakHyphen/></w:r>");
    expect(classesTaking(tree, changeFirst(tree, open))).toEqual(["gaps"]);
  });

  it("leaves one where there is no such hyphen", () => {
    const tree = paperWith(run("QĐ"));
    expect(classesTaking(tree, changeFirst(tree, open))).toContain("unknown");
  });
});

describe("the class of ends of tables", () => {
  const keep = "<w:keepNext/>";
  const lines = Array.from({ length: 43 }, (_, index) => paragraph(run(`dòng ${index + 1}`))).join("");
  const tableOf = (...properties: readonly string[]): string => {
    const rows = properties.map((each) => row([cell(4000, paragraph(run("ô"), each))]));
    return table({ grid: [4000], rows });
  };
  const paper = (...properties: readonly string[]): DocumentTree =>
    paperOf(lines + tableOf(...properties) + paragraph(run("sau bảng"), `<w:spacing w:before="400"/>`));

  it("takes a table whose last row stays behind when the paragraph behind the table goes to the next page", () => {
    expect(classesTaking(paper(keep), paper(""))).toEqual(["ends of tables"]);
  });

  it("leaves one whose other rows are parted", () => {
    const tall = (first: string): DocumentTree =>
      paperOf(lines + tableOf(first, `<w:spacing w:before="400"/>`) + paragraph(""));
    expect(classesTaking(tall(keep), tall(""))).toContain("unknown");
  });
});

describe("the class of tabs", () => {
  const tab = "<w:r><w:tab/></w:r>";
  const openBefore = (paragraph: Paragraph): Paragraph => ({
    ...paragraph,
    inlines: paragraph.inlines.flatMap((inline): Paragraph["inlines"] =>
      inline.kind === "tab" ? [{ kind: "lineBreak", properties: inline.properties }, inline] : [inline],
    ),
  });
  const tabbed = (indent: number): DocumentTree =>
    paperOf(paragraph(run("Đảng bộ Khối") + tab + run("doanh nghiệp"), `<w:ind w:right="${indent}"/>`));

  it("takes a tab at a line's end that goes over to the next line", () => {
    const tree = tabbed(7600);
    expect(classesTaking(tree, changeFirst(tree, openBefore))).toEqual(["tabs"]);
  });

  it("leaves a line that ends before a tab in its middle", () => {
    const tree = tabbed(0);
    expect(classesTaking(tree, changeFirst(tree, openBefore))).toContain("unknown");
  });
});

describe("the class of headings", () => {
  const lines = Array.from({ length: 44 }, (_, index) => paragraph(run(`dòng ${index + 1}`))).join("");
  const paper = (own: string, next: string): DocumentTree =>
    paperOf(lines + paragraph(run("đề mục"), own) + paragraph(run("nội dung"), next));
  const spaced = `<w:spacing w:before="400"/>`;

  it("takes a heading that is left behind", () => {
    expect(classesTaking(paper("<w:keepNext/>", spaced), paper("", spaced))).toEqual(["headings"]);
  });

  it("leaves a line that keeps with nothing", () => {
    expect(classesTaking(paper("", ""), paper(spaced, ""))).toContain("unknown");
  });
});

describe("the class of heights", () => {
  const lines = Array.from({ length: 60 }, (_, index) => paragraph(run(`dòng ${index + 1}`))).join("");
  const paper = paperOf(lines);
  const rest = 841.9 - 2 * 56.7 - 45 * 16.1;

  it("takes a page that holds a line less when its edge is moved by 0.3 pt", () => {
    const full = raiseLowerEdge(paper, rest - 0.1);
    expect(classesTaking(full, raiseLowerEdge(full, 0.2))).toEqual(["heights"]);
  });

  it("leaves one that needs half a point", () => {
    const full = raiseLowerEdge(paper, rest - 0.4);
    expect(classesTaking(full, raiseLowerEdge(full, 0.5))).toContain("unknown");
  });
});
