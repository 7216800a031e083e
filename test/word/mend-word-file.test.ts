import { describe, expect, it } from "vitest";
import { mendWordFile } from "../../src/word/mend-word-file.ts";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import { buildWord, cell, paragraph, row, run, table, type WordPieces } from "../support/word-builder.ts";

const codesOf = (entries: Parameters<typeof mendWordFile>[0]): string[] =>
  readDocumentTree(entries, "x.docx").diagnostics.map(({ message }) => message.en);

/** A table as Word leaves it when its columns fit themselves: no layout, widths that aren't the grid's. */
const autofit = (rows: readonly string[]): string =>
  table({ grid: [1000, 2000], rows, more: `<w:tblLook w:val="04A0"/>` }).replace(
    `<w:tblLayout w:type="fixed"/>`,
    "",
  );
const cells = [cell(900, paragraph(run("a"))), cell(2100, paragraph(run("b")))];

describe("the safe mends of a Word file", () => {
  it.each<[string, WordPieces, { tables: number; kernings: number }]>([
    ["fix the columns of tables", { body: autofit([row(cells)]) }, { tables: 1, kernings: 0 }],
    [
      "fix cells over several columns, and cells that say no width",
      {
        body: autofit([
          row(cells),
          row([cell(5, paragraph(""), `<w:gridSpan w:val="2"/>`)]),
          row([`<w:tc><w:p/></w:tc>`, `<w:tc><w:tcPr><w:vAlign w:val="top"/></w:tcPr><w:p/></w:tc>`]),
        ]),
      },
      { tables: 1, kernings: 0 },
    ],
    [
      "fix a table inside a table",
      { body: table({ grid: [4000], rows: [row([cell(4000, autofit([row(cells)]) + paragraph(""))])] }) },
      { tables: 1, kernings: 0 },
    ],
    [
      "switch off kerning and ligatures, in styles too",
      {
        body: paragraph(run("a", `<w:kern w:val="2"/>`)),
        styles: `<w:style w:type="paragraph" w:styleId="K"><w:name w:val="K"/><w:rPr><w:kern w:val="28"/><w14:ligatures xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:val="standardContextual"/></w:rPr></w:style>`,
      },
      { tables: 0, kernings: 2 },
    ],
  ])("%s", (_, pieces, counts) => {
    const { entries, ...found } = mendWordFile(buildWord(pieces));
    expect(found).toEqual(counts);
    expect(codesOf(entries)).toEqual([]);
    expect(mendWordFile(entries)).toEqual({ entries, tables: 0, kernings: 0 });
  });

  it("leave a file alone that needs none, to the byte", () => {
    const entries = buildWord({ body: table({ grid: [1000, 2000], rows: [] }) + paragraph(run("a")) });
    expect(mendWordFile(entries)).toEqual({ entries, tables: 0, kernings: 0 });
  });

  it("leave a table alone whose rows don't fill its columns: a person must look at it", () => {
    const entries = buildWord({ body: autofit([row(cells), row([cell(900, paragraph(""))])]) });
    expect(mendWordFile(entries)).toEqual({ entries, tables: 0, kernings: 0 });
  });
});
