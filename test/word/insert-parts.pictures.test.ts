import { describe, expect, it } from "vitest";
import { insertParts } from "../../src/word/insert-parts.ts";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import type { WordEntries } from "../../src/word/word-entries.ts";
import { parseXml } from "../../src/word/xml.ts";
import { jpeg, pictureRun, png } from "../support/pictures.ts";
import { a4Section, buildWord, paragraph, run, type WordPieces } from "../support/word-builder.ts";

const size = { width: 90, height: 30 };
const seal = paragraph(pictureRun("seal.png", size));
const tag = paragraph(run("{{> letterhead}}"));

const partOf = (body: string, pictures: WordPieces["pictures"] = { "seal.png": png }) => ({
  file: "templates/parts/letterhead/party/1.docx",
  entries: buildWord({ body: body + a4Section(), ...(pictures && { pictures }) }),
});

function insert(template: Partial<WordPieces>, part = partOf(seal)) {
  const entries = buildWord({ body: tag + a4Section(), ...template });
  return insertParts({ file: "template.docx", entries }, new Map([["letterhead", part]]));
}

/** The formats of the pictures that the reader finds in the text. */
function picturesIn(entries: WordEntries): string[] {
  const { value, diagnostics } = readDocumentTree(entries, "template.docx");
  expect(diagnostics).toEqual([]);
  return value.sections
    .flatMap(({ blocks, headers }) => [...headers.default, ...blocks])
    .flatMap((block) => (block.kind === "paragraph" ? block.inlines : []))
    .flatMap((inline) => (inline.kind === "picture" ? [inline.picture.image.format] : []));
}

function textOf(entries: WordEntries, entry: string): string {
  return new TextDecoder().decode(entries.get(entry));
}

/** The entries without what they say of PNG files, and of where they lead to. */
function withoutTypes(entries: WordEntries): WordEntries {
  const types = textOf(entries, "[Content_Types].xml").replace(/<Default Extension="png"[^>]*>/, "");
  return new Map([...entries, ["[Content_Types].xml", new TextEncoder().encode(types)]]);
}

describe("a picture in a part", () => {
  it("comes with its bytes, its relationship and its type", () => {
    const bare = withoutTypes(buildWord({ body: tag + a4Section() }));
    const { value, diagnostics } = insertParts(
      { file: "template.docx", entries: bare },
      new Map([["letterhead", partOf(seal)]]),
    );
    expect(diagnostics).toEqual([]);
    expect(picturesIn(value)).toEqual(["png"]);
    expect(value.get("word/media/part-letterhead-seal.png")).toEqual(png);
    expect(textOf(value, "[Content_Types].xml")).toContain(
      '<Default Extension="png" ContentType="image/png"/>',
    );
  });

  it("stands in a header too, which has relationships of its own", () => {
    const body = paragraph("") + a4Section(`<w:headerReference w:type="default" r:id="header1"/>`);
    const { value, diagnostics } = insert({ body, furniture: { "header1.xml": tag } });
    expect(diagnostics).toEqual([]);
    expect(picturesIn(value)).toEqual(["png"]);
    expect(textOf(value, "word/_rels/header1.xml.rels")).toContain('Target="media/part-letterhead-seal.png"');
  });

  it("leaves the template's own picture of the same name and id alone", () => {
    const own = paragraph(pictureRun("seal.png", size));
    const { value } = insert({ body: own + tag + a4Section(), pictures: { "seal.png": jpeg } });
    expect(picturesIn(value)).toEqual(["jpeg", "png"]);
  });

  it("is brought once, however often the part is included", () => {
    const { value } = insert({ body: tag + tag + a4Section() });
    expect(picturesIn(value)).toEqual(["png", "png"]);
    expect(textOf(value, "word/_rels/document.xml.rels").match(/media\/part-/g)).toHaveLength(1);
  });

  it("declares what its prefixes stand for, which Word says at the beginning of the part's file", () => {
    const prefixes = ["wp", "a", "pic"].map((prefix) => new RegExp(` xmlns:${prefix}="[^"]*"`, "g"));
    const declared = prefixes.map((pattern) => seal.match(pattern)?.[0] ?? "").join("");
    const bare = prefixes.reduce((xml, pattern) => xml.replace(pattern, ""), seal);
    const marked = bare.replace("<wp:inline", '<wp:inline wp14:anchorId="1A2B3C4D" wp14:editId="50D07946"');
    const wp14 = ' xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"';
    const { file, entries } = partOf(marked);
    const xml = textOf(entries, "word/document.xml").replace("<w:document", `<w:document${declared}${wp14}`);
    const asWord = new Map([...entries, ["word/document.xml", new TextEncoder().encode(xml)] as const]);
    expect("name" in parseXml(asWord.get("word/document.xml") ?? new Uint8Array())).toBe(true);
    const { value, diagnostics } = insert({}, { file, entries: asWord });
    expect(diagnostics).toEqual([]);
    expect(picturesIn(value)).toEqual(["png"]);
  });
});

describe("refused, with the part's name, is", () => {
  const inline = /<wp:inline/g;
  it.each<[string, string, string]>([
    [
      "a picture that floats",
      seal.replace(inline, "<wp:anchor").replace("</wp:inline", "</wp:anchor"),
      "floats",
    ],
    ["one that is linked", seal.replace("r:embed=", "r:link="), "is linked"],
    ["one with a link", seal.replace("<wp:docPr", '<wp:docPr r:id="a"'), "is linked"],
    ["an old drawing", paragraph("<w:r><w:pict><w:x/></w:pict></w:r>"), "a drawing"],
    [
      "one whose prefixes mean something else",
      seal.replace(/xmlns:pic="[^"]*"/, 'xmlns:pic="urn:x"'),
      "a drawing, a text box, or a picture",
    ],
    ["one that the file doesn't hold", seal.replace(/r:embed="[^"]*"/, 'r:embed="rId77"'), "doesn't hold"],
  ])("%s", (_, body, said) => {
    const { diagnostics } = insert({}, partOf(body));
    expect(diagnostics).toMatchObject([
      {
        code: "word/unusable-part",
        message: { en: expect.stringContaining(said) },
        place: { file: "templates/parts/letterhead/party/1.docx" },
      },
    ]);
  });
});
