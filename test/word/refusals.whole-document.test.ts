import { describe, expect, it } from "vitest";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import type { WordEntries } from "../../src/word/word-entries.ts";
import { a4Section, buildWord, paragraph, run, type WordPieces } from "../support/word-builder.ts";

/** Each finding as `what it is called (XML name) | paragraph`. */
function refusedIn(entries: WordEntries): string[] {
  return readDocumentTree(entries, "template.docx").diagnostics.map(({ message, place }) => {
    const said = /uses (.*), which the PDF/.exec(message.en)?.[1] ?? message.en;
    return `${said} | ${place.paragraph ?? ""}`;
  });
}

const text = "Đoạn văn";
const plain = paragraph(run(text));
const section = (properties: string): string =>
  a4Section().replace("</w:sectPr>", `${properties}</w:sectPr>`);
const compatibility = `<w:compat><w:compatSetting w:name="compatibilityMode" w:val="15"/></w:compat>`;

describe("told by its name, and never left out in silence, is of the whole document", () => {
  it.each<[string, Partial<WordPieces>, string]>([
    ["content of another file", { body: `${plain}<w:altChunk r:id="a"/>` }, "(w:altChunk)"],
    [
      "marked-up content",
      { body: `${plain}<w:customXml>${plain}</w:customXml>` },
      "another file (w:customXml)",
    ],
    ["line numbers", { body: plain + section(`<w:lnNumType w:countBy="1"/>`) }, "line numbers (w:lnNumType)"],
    [
      "a section on an even page",
      { body: plain + section(`<w:type w:val="evenPage"/>`) },
      "(w:type w:val=evenPage)",
    ],
    [
      "page numbers in letters",
      { body: plain + section(`<w:pgNumType w:fmt="lowerRoman"/>`) },
      "plain figures",
    ],
    [
      "page numbers with chapters",
      { body: plain + section(`<w:pgNumType w:chapStyle="1"/>`) },
      "w:chapStyle=1",
    ],
    ["a document grid", { body: plain + section(`<w:docGrid w:type="lines"/>`) }, "a document grid"],
    ["centred pages", { body: plain + section(`<w:vAlign w:val="center"/>`) }, "(w:vAlign w:val=center)"],
    [
      "a negative margin",
      { body: plain + a4Section().replace(`w:top="1134"`, `w:top="-1134"`) },
      "a negative page margin",
    ],
    ["a book fold", { settings: `<w:bookFoldPrinting/>${compatibility}` }, "book fold"],
    [
      "a setting that nobody knows",
      { settings: `<w:sparkle/>${compatibility}` },
      "an unknown feature (w:sparkle)",
    ],
    [
      "an old way of laying out",
      { settings: compatibility.replace("</w:compat>", "<w:noLeading/></w:compat>") },
      "(w:noLeading)",
    ],
  ])("%s", (_, pieces, said) => {
    const [refused, ...more] = refusedIn(buildWord({ body: plain, ...pieces }));
    expect(more).toEqual([]);
    expect(refused).toContain(said);
  });

  it("a second body", () => {
    const second = `</w:body><w:body>${plain}</w:body>`;
    expect(refusedIn(edited("word/document.xml", "</w:body>", second))).toEqual([
      `text outside of all paragraphs (text in w:document) | ${text}`,
    ]);
  });

  it("a page colour", () => {
    expect(refusedIn(edited("word/document.xml", "<w:body>", "<w:background/><w:body>"))).toEqual([
      "a page colour (w:background) | ",
    ]);
  });

  it("where it stands, when that is a header or a footer", () => {
    const odd = paragraph(run("Đầu trang", "<w:smallCaps/>"));
    const reference = (kind: string): string => `<w:${kind}Reference w:type="default" r:id="${kind}1"/>`;
    const body = plain + a4Section(reference("header") + reference("footer"));
    expect(refusedIn(buildWord({ body, furniture: { "header1.xml": odd, "footer1.xml": odd } }))).toEqual([
      "small capitals (w:smallCaps) in a header | Đầu trang",
      "small capitals (w:smallCaps) in a footer | Đầu trang",
    ]);
  });

  it("a header that isn't there", () => {
    const body = plain + a4Section(`<w:headerReference w:type="default" r:id="header9"/>`);
    expect(refusedIn(buildWord({ body }))).toEqual(["The Word file lacks its entry header9. | "]);
  });

  it("a document of another format, whose text would be read as none", () => {
    const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const usual = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    expect(refusedIn(edited("word/document.xml", usual, strict)).join()).toContain("no w:body");
  });
});

/** A small file with one text of one entry replaced. */
function edited(entry: string, from: string, to: string): WordEntries {
  const entries = new Map(buildWord({ body: plain }));
  const xml = new TextDecoder().decode(entries.get(entry));
  expect(xml).toContain(from);
  return entries.set(entry, new TextEncoder().encode(xml.replace(from, to)));
}
