import { describe, expect, it } from "vitest";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import { a4Section, buildWord, paragraph, run, type WordPieces } from "../support/word-builder.ts";

const text = "Đoạn văn";
const plain = paragraph(run(text));
const section = (properties: string): string =>
  a4Section().replace("</w:sectPr>", `${properties}</w:sectPr>`);
const compatibility = `<w:compat><w:compatSetting w:name="compatibilityMode" w:val="15"/></w:compat>`;
const frame = `<w:framePr w:w="3000" w:x="100" w:y="100" w:hAnchor="page" w:vAnchor="page" w:anchorLock="1"/>`;

describe("known by name to be harmless is", () => {
  it.each<[string, Partial<WordPieces>]>([
    ["marks of editing sessions", { body: `<w:p w:rsidR="00AB" w:rsidRDefault="00CD">${run(text)}</w:p>` }],
    [
      "a newer Word's ids",
      {
        body: `<w:p xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="1A">${run(text)}</w:p>`,
      },
    ],
    ["marks of spelling", { body: paragraph(`<w:proofErr w:type="spellStart"/>${run(text)}`) }],
    ["the last page break that Word saw", { body: `<w:p><w:r><w:lastRenderedPageBreak/></w:r></w:p>` }],
    [
      "bookmarks around paragraphs",
      { body: `<w:bookmarkStart w:id="1" w:name="_GoBack"/>${plain}<w:bookmarkEnd w:id="1"/>` },
    ],
    [
      "the range of a comment that is gone",
      { body: paragraph(`<w:commentRangeStart w:id="1"/>${run(text)}`) },
    ],
    ["the printer's settings", { body: plain + section(`<w:printerSettings r:id="x"/>`) }],
    [
      "what Word notes about editing",
      {
        settings: `<w:zoom w:percent="100"/><w:proofState w:spelling="clean"/><w:trackRevisions/><w:rsids/>${compatibility}`,
      },
    ],
    [
      "settings of newer versions",
      {
        settings: `${compatibility}<w15:chartTrackingRefBased xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>`,
      },
    ],
    ["a frame placed from the page's edges", { body: paragraph(run(text), frame) + plain }],
    ["a setting that is off", { settings: `<w:mirrorMargins w:val="0"/>${compatibility}` }],
  ])("%s", (_, pieces) => {
    const { diagnostics } = readDocumentTree(buildWord({ body: plain, ...pieces }), "template.docx");
    expect(diagnostics).toEqual([]);
  });
});
