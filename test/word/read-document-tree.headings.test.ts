import { describe, expect, it } from "vitest";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import { a4Section, buildWord, paragraph, run } from "../support/word-builder.ts";

describe("headings", () => {
  const styles = `<w:style w:type="paragraph" w:styleId="Chapter"><w:name w:val="Chapter"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Section"><w:name w:val="Section"/><w:basedOn w:val="Chapter"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>`;

  it.each([
    ["no style that is a heading", "", "none"],
    ["a heading's style", `<w:pStyle w:val="Chapter"/>`, 0],
    ["a style that stands on a heading's", `<w:pStyle w:val="Section"/>`, 1],
    ["a level of its own", `<w:outlineLvl w:val="2"/>`, 2],
    [
      "the level of body text over its style's",
      `<w:pStyle w:val="Chapter"/><w:outlineLvl w:val="9"/>`,
      "none",
    ],
  ])("are known by their outline level: %s", (_, properties, level) => {
    const entries = buildWord({ body: paragraph(run("a"), properties) + a4Section(), styles });
    const [block] = readDocumentTree(entries, "template.docx").value.sections[0]?.blocks ?? [];
    expect(block?.kind === "paragraph" && (block.properties.outlineLevel ?? "none")).toBe(level);
  });
});
