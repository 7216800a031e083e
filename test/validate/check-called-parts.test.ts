import { expect, it } from "vitest";
import { checkCalledParts } from "../../src/validate/check-called-parts.ts";
import type { CheckedPart } from "../../src/validate/check-part.ts";
import { a4Section, buildWord, paragraph, run } from "../support/word-builder.ts";

const head = (look: string) =>
  `<w:style w:type="paragraph" w:styleId="Head"><w:name w:val="Head"/><w:rPr>${look}</w:rPr></w:style>`;

const wordFile = (file: string, styles = "") => ({
  file,
  entries: buildWord({ body: paragraph(run("a")) + a4Section(), styles }),
});

function partNamed(part: string, styles: string): CheckedPart {
  const content = { xml: "", wordStyles: ["Head"], pictures: new Map() };
  return { ...wordFile(`${part}.docx`, styles), part, style: "s", version: "1", content, tags: [] };
}

function codesOf(called: readonly string[], parts: readonly CheckedPart[], styles = ""): string[] {
  const tags = called.map(
    (name) =>
      ({ kind: "part", name, written: `{{> ${name}}}`, place: { file: "t", paragraph: name } }) as const,
  );
  const byName = new Map(parts.map((part) => [part.part, part]));
  return checkCalledParts(wordFile("t", styles), tags, byName).map(({ code }) => code);
}

it("a part that the style hasn't is told each time that it is called", () => {
  expect(codesOf(["footer", "footer"], [])).toEqual(["word/unknown-part", "word/unknown-part"]);
});

it("a part whose Word style looks otherwise than the template's is told, one that isn't called is not", () => {
  const parts = [partNamed("letterhead", head("<w:b/>"))];
  expect(codesOf(["letterhead"], parts, head("<w:b/>"))).toEqual([]);
  expect(codesOf(["letterhead", "letterhead"], parts, head("<w:i/>"))).toEqual(["word/different-style"]);
  expect(codesOf([], parts, head("<w:i/>"))).toEqual([]);
});

it("of two parts that bring a Word style of one name, the second must look like the first's", () => {
  const [bold, same, italic] = ["<w:b/>", "<w:b/>", "<w:i/>"].map((look) => head(look));
  const parts = (second = "") => [partNamed("letterhead", bold ?? ""), partNamed("signature", second)];
  expect(codesOf(["letterhead", "signature"], parts(same))).toEqual([]);
  expect(codesOf(["letterhead", "signature"], parts(italic))).toEqual(["word/different-style"]);
});
