import { expect, it } from "vitest";
import { facesOf } from "../../../src/render/pdf/fonts.ts";
import { splitText } from "../../../src/render/pdf/split-text.ts";
import { fonts } from "../../support/fonts.ts";
import { plainLook } from "../../support/plain-look.ts";

const plain = plainLook(14);

/** Words with `|` between their parts and `_` for their spaces. */
function partsOf(...texts: string[]): string[] {
  const inlines = texts.map((text) => ({ kind: "text" as const, text, properties: { ...plain } }));
  return splitText(inlines, facesOf(fonts), () => "1").map((segment) => {
    if (segment.kind !== "word") return segment.kind;
    const parts = segment.parts.map((part) => part.map(({ text }) => text).join("")).join("|");
    return parts + segment.spaces.map(({ text }) => text.replaceAll(" ", "_")).join("");
  });
}

it.each([
  ["words at their spaces", "Đảng ủy  Khối", ["Đảng_", "ủy__", "Khối"]],
  ["a word behind its hyphens", "số 24-QĐ/ĐUK năm 10-11", ["số_", "24-|QĐ/ĐUK_", "năm_", "10-|11"]],
  ["nothing behind a slash", "đúng và/hoặc 10/11/2025", ["đúng_", "và/hoặc_", "10/11/2025"]],
  ["a paragraph's first word behind its slash", "và/hoặc 24-QĐ/ĐUK", ["và/|hoặc_", "24-|QĐ/ĐUK"]],
  ["nothing behind a slash before a figure", "10/11/2025", ["10/11/2025"]],
  ["a word behind the hyphen that begins it", "- Như trên, -QĐ", ["-_", "Như_", "trên,_", "-|QĐ"]],
  [
    "a word behind dashes, dots and marks",
    "2020–2025 vân…vân sao?!vậy",
    ["2020–|2025_", "vân…|vân_", "sao?!|vậy"],
  ],
  ["brackets that follow each other", "(một)(hai)", ["(một)|(hai)"]],
  [
    "nothing before a mark that closes",
    "(đăng ký-) “thi đua-”, 95,8%.",
    ["(đăng_", "ký-)_", "“thi_", "đua-”,_", "95,8%."],
  ],
  ["nothing in a row of hyphens", "-----", ["-----"]],
  ["nothing at a space or hyphen that holds together", "số\u00A005 QĐ\u2011ĐUK", ["số\u00A005_", "QĐ-ĐUK"]],
  ["nothing between a hyphen and a space that holds together", "Số -\u00A0QĐ", ["Số_", "-\u00A0QĐ"]],
])("parts %s", (_, text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

it("takes a word through several runs as one", () => {
  expect(partsOf("Đảng b", "ộ Kh", "ối")).toEqual(["Đảng_", "bộ_", "Khối"]);
});
