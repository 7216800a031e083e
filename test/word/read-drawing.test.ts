import { describe, expect, it } from "vitest";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import { jpeg, type PictureChoices, pictureRun, png } from "../support/pictures.ts";
import { a4Section, buildWord, paragraph } from "../support/word-builder.ts";

const size = { width: 90, height: 30 };

function read(content: string, pictures: Record<string, Uint8Array> = { "seal.png": png }, properties = "") {
  return readDocumentTree(buildWord({ body: paragraph(content, properties), pictures }), "template.docx");
}

describe("a picture in the line", () => {
  it.each([
    ["seal.png", png],
    ["seal.jpeg", jpeg],
  ])("%s has its size, its alternative text and its pixels", (name, bytes) => {
    const { value, diagnostics } = read(pictureRun(name, { ...size, alternative: "Con dấu" }), {
      [name]: bytes,
    });
    expect(diagnostics).toEqual([]);
    const block = value.sections[0]?.blocks[0];
    const inline = block?.kind === "paragraph" ? block.inlines[0] : undefined;
    expect(inline).toMatchObject({ kind: "picture", picture: { ...size, alternative: "Con dấu" } });
    expect(inline).toMatchObject({ picture: { image: { format: name.split(".")[1] } } });
  });

  it("may stand in a header, by the header's own relationships", () => {
    const reference = `<w:headerReference w:type="default" r:id="header1"/>`;
    const furniture = { "header1.xml": paragraph(pictureRun("seal.png", size)) };
    const body = paragraph("") + a4Section(reference);
    const { value, diagnostics } = readDocumentTree(
      buildWord({ body, furniture, pictures: { "seal.png": png } }),
      "template.docx",
    );
    expect(diagnostics).toEqual([]);
    expect(value.sections[0]?.headers.default[0]).toMatchObject({ inlines: [{ kind: "picture" }] });
  });
});

describe("refused by name is", () => {
  const whole = (blip: string): string => `${blip}<a:stretch><a:fillRect/></a:stretch>`;
  const blip = `<a:blip r:embed="seal.png"/>`;

  it.each<[string, Partial<PictureChoices>, string]>([
    ["a picture without alternative text", { alternative: "" }, "without alternative text (wp:docPr)"],
    ["a cropped one", { blipFill: whole(`${blip}<a:srcRect l="1000"/>`) }, "(a:srcRect)"],
    [
      "a recoloured one",
      { blipFill: whole(`<a:blip r:embed="seal.png"><a:grayscl/></a:blip>`) },
      "(a:grayscl)",
    ],
    ["a tiled one", { blipFill: `${blip}<a:tile/>` }, "(a:tile)"],
    ["a framed one", { shape: `<a:ln w="9525"><a:solidFill/></a:ln>` }, "(a:ln)"],
    ["one with a shadow", { shape: `<a:effectLst><a:outerShdw/></a:effectLst>` }, "(a:effectLst)"],
  ])("%s", (_, choices, said) => {
    const [first, ...more] = read(pictureRun("seal.png", { ...size, ...choices })).diagnostics;
    expect(more).toEqual([]);
    expect(first?.message.en).toContain(said);
  });

  it.each<[string, string, string, string]>([
    ["a floating one", "wp:inline", "wp:anchor", "a floating picture (wp:anchor)"],
    ["a turned one", "<a:xfrm>", `<a:xfrm rot="5400000">`, "(a:xfrm)"],
    ["one of another form", `prst="rect"`, `prst="ellipse"`, "(a:prstGeom prst=ellipse)"],
    [
      "one with room for an effect",
      `<wp:effectExtent l="0"`,
      `<wp:effectExtent l="9525"`,
      "(wp:effectExtent)",
    ],
    ["a drawing of shapes", "pic:pic", "pic:shape", "(a:graphicData)"],
  ])("%s", (...[, from, to, said]) => {
    const [first, ...more] = read(pictureRun("seal.png", size).replaceAll(from, to)).diagnostics;
    expect(more).toEqual([]);
    expect(first?.message.en).toContain(said);
  });

  it("a picture of another format, or a damaged one", () => {
    const gif = new TextEncoder().encode("GIF89a");
    for (const bytes of [gif, png.subarray(0, 30), new Uint8Array()]) {
      const { diagnostics } = read(pictureRun("seal.png", size), { "seal.png": bytes });
      expect(diagnostics.map(({ message }) => message.en).join()).toContain(
        "no ordinary PNG or JPEG (a:blip)",
      );
    }
  });

  it("a picture that isn't there", () => {
    const [first] = read(pictureRun("other.png", size)).diagnostics;
    expect(first).toMatchObject({
      code: "word/missing-entry",
      message: { en: expect.stringContaining("other.png") },
    });
  });

  it("a picture that a line of exact height would cut off", () => {
    const exact = `<w:spacing w:line="360" w:lineRule="exact"/>`;
    const seal = { "seal.png": png };
    expect(read(pictureRun("seal.png", { width: 90, height: 18 }), seal, exact).diagnostics).toEqual([]);
    const [first] = read(pictureRun("seal.png", { width: 90, height: 19 }), seal, exact).diagnostics;
    expect(first?.message.en).toContain("taller than its line");
  });
});
