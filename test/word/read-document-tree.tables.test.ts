import { describe, expect, it } from "vitest";
import type { Block, DocumentTree, Table } from "../../src/word/document-tree.ts";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import {
  a4Section,
  buildWord,
  cell,
  paragraph,
  row,
  run,
  table,
  type WordPieces,
} from "../support/word-builder.ts";

function treeOf(pieces: WordPieces): DocumentTree {
  const { value, diagnostics } = readDocumentTree(buildWord(pieces), "template.docx");
  expect(diagnostics).toEqual([]);
  return value;
}

const blocksOf = (pieces: WordPieces): readonly Block[] => treeOf(pieces).sections[0]?.blocks ?? [];

function tableOf(pieces: WordPieces): Table {
  const block = blocksOf(pieces)[0];
  if (block?.kind !== "table") throw new Error("no table");
  return block;
}

describe("a table", () => {
  const merged = table({
    grid: [1000, 2000, 3000],
    bordered: true,
    rows: [
      row(
        [
          cell(1000, paragraph(run("TT")), `<w:vMerge w:val="restart"/>`),
          cell(5000, paragraph(run("Tên")), `<w:gridSpan w:val="2"/>`),
        ],
        "<w:cantSplit/><w:tblHeader/>",
      ),
      row(
        [
          cell(1000, paragraph(""), "<w:vMerge/>"),
          cell(2000, paragraph(run("a")), `<w:shd w:val="clear" w:fill="d9d9d9"/><w:vAlign w:val="center"/>`),
          cell(
            3000,
            paragraph(run("b")),
            `<w:tcBorders><w:right w:val="nil"/></w:tcBorders><w:tcMar><w:left w:w="0" w:type="dxa"/></w:tcMar>`,
          ),
        ],
        `<w:trHeight w:val="400"/>`,
      ),
    ],
  });

  it("has a grid, rows and cells in points", () => {
    const { grid, rows, indent } = tableOf({ body: merged });
    expect({ grid, indent }).toEqual({ grid: [50, 100, 150], indent: 0 });
    expect(rows[0]).toMatchObject({ header: true, cantSplit: true });
    expect(rows[1]).toMatchObject({
      header: false,
      cantSplit: false,
      height: { rule: "atLeast", value: 20 },
    });
    expect(rows[0]?.cells).toMatchObject([
      { column: 0, columnSpan: 1, verticalMerge: "restart" },
      { column: 1, columnSpan: 2 },
    ]);
    expect(rows[1]?.cells).toMatchObject([
      { column: 0, verticalMerge: "continue", margins: { left: 5.4, right: 5.4 } },
      { column: 1, verticalAlign: "center", fill: "D9D9D9" },
      { column: 2, margins: { left: 0 } },
    ]);
  });

  it("takes the margins named by start and end before those that its style names by left and right", () => {
    const margins = (...sides: readonly string[]): string =>
      `<w:tblCellMar>${sides.map((side) => `<w:${side} w:w="${side.length * 20}" w:type="dxa"/>`).join("")}</w:tblCellMar>`;
    const styles = `<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:tblPr>${margins("left", "right")}</w:tblPr></w:style>`;
    const rows = [row([cell(1000, paragraph(run("a")))])];
    const own = table({ grid: [1000], rows, more: margins("start", "end") });
    const body = own.replace("<w:tblPr>", `<w:tblPr><w:tblStyle w:val="Grid"/>`) + a4Section();
    expect(tableOf({ body, styles }).rows[0]?.cells[0]?.margins).toMatchObject({ left: 5, right: 3 });
  });

  it("gives each cell its own borders, or else the table's", () => {
    const line = { width: 0.5, color: "000000", space: 0, dashed: false };
    const last = tableOf({ body: merged }).rows[1]?.cells[2];
    expect(last?.borders).toEqual({ top: line, bottom: line, left: line });
  });

  it("stands with its text at the indent in files of Word before 2013", () => {
    expect(tableOf({ body: merged, settings: "<w:compat/>" }).indent).toBe(-5.4);
  });

  it("repeats only rows from the first one on", () => {
    const plain = row([cell(1000, paragraph(run("a")))]);
    const marked = row([cell(1000, paragraph(run("b")))], "<w:tblHeader/>");
    const { rows } = tableOf({ body: table({ grid: [1000], rows: [marked, plain, marked] }) });
    expect(rows.map(({ header }) => header)).toEqual([true, false, false]);
  });
});
