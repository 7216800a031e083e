import { describe, expect, it } from "vitest";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import type { WordEntries } from "../../src/word/word-entries.ts";
import { buildWord, cell, paragraph, row, run, table, type WordPieces } from "../support/word-builder.ts";

/** Each finding as `what it is called (XML name) | paragraph`. */
function refusedIn(entries: WordEntries): string[] {
  return readDocumentTree(entries, "template.docx").diagnostics.map(({ message, place }) => {
    const said = /uses (.*), which the PDF/.exec(message.en)?.[1] ?? message.en;
    return `${said} | ${place.paragraph ?? ""}`;
  });
}

const text = "Đoạn văn";
const plain = paragraph(run(text));
const oneCell = (properties = "") => row([cell(2000, plain, properties)]);
const oneTable = (rows: readonly string[]): string => table({ grid: [2000], rows });
const list = (level: string): Partial<WordPieces> => ({
  body: paragraph(run(text), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`),
  numbering: `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
});
/** A paragraph in a frame that is as it should be but for one attribute, and one after it. */
const framed = (attribute: string): Partial<WordPieces> => {
  const name = attribute.split("=")[0] ?? "";
  const usual = [`w:w="3000"`, `w:x="100"`, `w:y="100"`, `w:hAnchor="page"`, `w:vAnchor="page"`];
  const others = usual.filter((each) => name === "" || !each.startsWith(`${name}=`));
  const properties = `<w:framePr ${[...others, attribute].join(" ")}/>`;
  return { body: paragraph(run(text), properties) + paragraph(run("sau")) };
};
const tableStyle = (properties: string): string =>
  `<w:style w:type="table" w:styleId="Fancy"><w:name w:val="Fancy"/>${properties}</w:style>`;
const styledTable = oneTable([oneCell()]).replace("<w:tblPr>", `<w:tblPr><w:tblStyle w:val="Fancy"/>`);

describe("told by its name, and never left out in silence, is", () => {
  it.each<[string, Partial<WordPieces>, string]>([
    ["an equation", { body: paragraph(`${run(text)}<w:r><w:oMath/></w:r>`) }, "an equation (w:oMath)"],
    ["an optional hyphen", { body: paragraph(`${run(text)}<w:r><w:softHyphen/></w:r>`) }, "hyphenation"],
    ["a phonetic guide", { body: paragraph(`${run(text)}<w:r><w:ruby/></w:r>`) }, "phonetic guides (w:ruby)"],
    [
      "text of another direction",
      { body: paragraph(`${run(text)}<w:bdo w:val="rtl">${run("x")}</w:bdo>`) },
      "(w:bdo)",
    ],
    [
      "a moved paragraph",
      { body: `${paragraph(`${run(text)}<w:moveFromRangeStart w:id="1"/>`)}` },
      "tracked changes (w:moveFromRangeStart)",
    ],
    [
      "a run in a mark of Word's",
      { body: `<w:p><w:r><w:lastRenderedPageBreak>${run(text)}</w:lastRenderedPageBreak></w:r></w:p>` },
      "(text in w:lastRenderedPageBreak)",
    ],
    [
      "a run in a bookmark",
      { body: paragraph(`<w:bookmarkEnd w:id="1">${run(text)}</w:bookmarkEnd>`) },
      "(text in w:bookmarkEnd)",
    ],
    [
      "a second text of a field for content",
      { body: `<w:sdt><w:sdtContent/><w:sdtContent>${plain}</w:sdtContent></w:sdt>` },
      "(text in w:sdt)",
    ],
    ["text beside the runs", { body: `<w:p>${run(text)}lạc</w:p>` }, "text outside of all paragraphs"],
    ["text beside the texts of a run", { body: `<w:p><w:r><w:t>${text}</w:t>lạc</w:r></w:p>` }, "(w:r text)"],
    [
      "an underline of its own colour",
      { body: paragraph(run(text, `<w:u w:val="single" w:color="FF0000"/>`)) },
      "(w:u w:color=FF0000)",
    ],
    [
      "a colour of the theme",
      { body: paragraph(run(text, `<w:color w:val="auto" w:themeColor="accent1"/>`)) },
      "a text colour of the theme",
    ],
    [
      "shading of the theme",
      { body: paragraph(run(text), `<w:shd w:val="clear" w:fill="auto" w:themeFill="accent1"/>`) },
      "highlighted text",
    ],
    ["glowing text", { body: paragraph(run(text, `<w:emboss/>`)) }, "text effects (w:emboss)"],
    ["a double strike", { body: paragraph(run(text, `<w:dstrike/>`)) }, "text effects (w:dstrike)"],
    ["text from right to left", { body: paragraph(run(text), "<w:bidi/>") }, "right-to-left text"],
    [
      "an indent in characters",
      { body: paragraph(run(text), `<w:ind w:rightChars="100"/>`) },
      "in characters",
    ],
    [
      "spacing in lines",
      { body: paragraph(run(text), `<w:spacing w:beforeLines="50"/>`) },
      "automatic space between paragraphs",
    ],
    [
      "a list's picture",
      list(`<w:lvl w:ilvl="0"><w:lvlPicBulletId w:val="0"/></w:lvl>`),
      "kind of numbering",
    ],
    [
      "a number format of a newer Word",
      list(
        `<w:lvl w:ilvl="0"><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"/><w:lvlText w:val="%1"/></w:lvl>`,
      ),
      "(w:lvl mc:AlternateContent)",
    ],
    [
      "a number format with a pattern",
      list(`<w:lvl w:ilvl="0"><w:numFmt w:val="custom" w:format="001"/></w:lvl>`),
      "w:format=001",
    ],
    [
      "a list that is defined elsewhere",
      list(`<w:numStyleLink w:val="Outline"/>`),
      "unknown kind of numbering (w:ilvl w:val=0)",
    ],
    ["a frame beside the text", framed(`w:vAnchor="text"`), "(w:framePr w:vAnchor=text)"],
    ["a frame from the margin", framed(`w:hAnchor="margin"`), "(w:framePr w:hAnchor=margin)"],
    ["a frame that is aligned", framed(`w:xAlign="center"`), "(w:framePr w:xAlign=center)"],
    ["a frame of a height that cuts off", framed(`w:hRule="exact"`), "(w:framePr w:hRule=exact)"],
    ["a large first letter", framed(`w:dropCap="drop"`), "drop cap) (w:framePr w:dropCap=drop)"],
    [
      "a border around characters",
      { body: paragraph(run(text, `<w:bdr w:val="single"/>`)) },
      "a border around",
    ],
    [
      "breaking words anywhere",
      { body: paragraph(run(text), `<w:wordWrap w:val="0"/>`) },
      "in the middle of words (w:wordWrap w:val=0)",
    ],
    [
      "a border in a colour of the theme",
      { body: paragraph(run(text), `<w:pBdr><w:top w:val="single" w:themeColor="accent1"/></w:pBdr>`) },
      "(w:top w:themeColor=accent1)",
    ],
    [
      "a frame in a cell",
      { body: oneTable([row([cell(2000, framed("").body ?? "")])]) },
      "outside of the text)",
    ],
    [
      "a row that stands elsewhere than its table",
      { body: oneTable([row([cell(2000, plain)], `<w:jc w:val="right"/>`)]) },
      "(w:jc w:val=right)",
    ],
    [
      "a cell of a width in percent",
      {
        body: oneTable([oneCell()]).replace(
          `<w:tcW w:w="2000" w:type="dxa"/>`,
          `<w:tcW w:w="5000" w:type="pct"/>`,
        ),
      },
      "(w:tcW w:type=pct)",
    ],
    [
      "space between cells",
      { body: table({ grid: [2000], rows: [oneCell()], more: `<w:tblCellSpacing w:w="20" w:type="dxa"/>` }) },
      "spacing between cells",
    ],
    [
      "exceptions of one row",
      { body: oneTable([oneCell().replace("<w:trPr>", "<w:tblPrEx/><w:trPr>")]) },
      "(w:tblPrEx)",
    ],
    ["a hidden row", { body: oneTable([row([cell(2000, plain)], "<w:hidden/>")]) }, "(w:hidden)"],
    [
      "a row with a gap",
      { body: oneTable([row([cell(2000, plain)], `<w:gridBefore w:val="1"/>`)]) },
      "lacks cells",
    ],
    [
      "text in a cell that another covers",
      { body: oneTable([oneCell("<w:vMerge/>")]) },
      "(w:vMerge with text)",
    ],
    ["an old merge of cells", { body: oneTable([oneCell("<w:hMerge/>")]) }, "(w:hMerge)"],
    ["a cell that fits its text", { body: oneTable([oneCell("<w:tcFitText/>")]) }, "(w:tcFitText)"],
    [
      "a cell shaded by the theme",
      { body: oneTable([oneCell(`<w:shd w:val="clear" w:fill="auto" w:themeFill="accent1"/>`)]) },
      "(w:shd w:themeFill=accent1)",
    ],
    [
      "a table's style for its first row",
      { body: styledTable, styles: tableStyle(`<w:tblStylePr w:type="firstRow"/>`) },
      "conditional formatting",
    ],
    [
      "a table's style with rows of another place",
      { body: styledTable, styles: tableStyle(`<w:trPr><w:jc w:val="center"/></w:trPr>`) },
      "(w:jc w:val=center)",
    ],
  ])("%s", (_, pieces, said) => {
    const [refused, ...more] = refusedIn(buildWord({ body: plain, ...pieces }));
    expect(more).toEqual([]);
    expect(refused).toContain(said);
    expect(refused).toContain(` | ${text}`);
  });

  it("a frame that no paragraph follows", () => {
    const alone = framed("").body?.replace(paragraph(run("sau")), "") ?? "";
    expect(refusedIn(buildWord({ body: alone }))).toEqual([
      "a text frame that isn't placed from the page's edges (w:framePr at the end) | ",
    ]);
  });
});
