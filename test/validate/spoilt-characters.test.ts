import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canDrawWith, describeSpoiltText, type UseOfText } from "../../src/validate/spoilt-characters.ts";
import { fontFiles } from "../support/font-files.ts";
import { sampleTexts } from "../support/sample-texts.ts";
import { smallCampaign } from "../support/small-campaign.ts";
import { validated } from "../support/validated.ts";

const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
const canDraw = canDrawWith({
  regular: bytesOf(fontFiles.regular),
  bold: bytesOf(fontFiles.bold),
  italic: bytesOf(fontFiles.italic),
  boldItalic: bytesOf(fontFiles.boldItalic),
});

const found = (text: string, use: UseOfText = "printed") =>
  describeSpoiltText({ text, use, placeOf: (_, index) => ({ file: "a", column: index + 1 }) }, canDraw).map(
    ({ code, place }) => `${place.column} ${code.slice("validate/".length)}`,
  );

describe("characters that spoil a text", () => {
  it.each([
    ["a zero-width space", "Thị\u200B Bình", ["4 invisible-character"]],
    ["a joiner", "a\u200Db", ["2 invisible-character"]],
    ["a byte order mark inside", "a\uFEFFb", ["2 invisible-character"]],
    ["a soft hyphen", "Đồ\u00ADng", ["3 invisible-character"]],
    ["a mark of direction", "\u202Eabc", ["1 invisible-character"]],
    ["a line separator", "a\u2028b", ["2 invisible-character"]],
    ["a control character", "a\u0007b", ["2 invisible-character"]],
    ["a letter that was lost", "B\uFFFDnh", ["2 invisible-character"]],
    ["a character for private use", "a\uE000", ["2 invisible-character"]],
    ["half a character", "a\uD83C", ["2 invisible-character"]],
    ["an emoji", "Giỏi 🎓", ["6 character-not-in-font"]],
    ["a Chinese letter, once for all of them", "漢漢 漢", ["1 character-not-in-font"]],
    ["a look-alike", "Ðảng", ["1 look-alike-letter"]],
    [
      "all of them together",
      "Ð\u200B漢",
      ["1 look-alike-letter", "2 invisible-character", "3 character-not-in-font"],
    ],
    ["an old encoding, which alone is told", "NguyÔn ThÞ B×nh\u200B", ["1 legacy-letters"]],
  ])("%s", (_, text, expected) => expect(found(text)).toEqual(expected));

  it("are not those that Vietnamese documents use", () => {
    expect(
      found("Đảng ủy “Khối” – số 12-QĐ/ĐU; 95,8%… ½, 25 °C, m², ≥ 3, × 2, § 4, € – «a», 2020 – 2025\nù ú"),
    ).toEqual([]);
  });

  it("are foreign spaces where a text is compared, not where it is printed", () => {
    expect(found("Nguyễn\u00A0Thị", "compared")).toEqual(["7 foreign-space"]);
    expect(found("ngày\u00A005", "printed")).toEqual([]);
    expect(found("ngày\u00A005", "prose")).toEqual([]);
  });

  it("are not the control characters of prose, which prose itself refuses", () => {
    expect(found("a\tb", "prose")).toEqual([]);
    expect(found("a\tb")).toEqual(["2 invisible-character"]);
  });

  it("are nowhere in the sample's texts", () => {
    expect(sampleTexts().flatMap((text) => found(text))).toEqual([]);
  });

  it("never make it throw, and stand where they are said to", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const place of found(text))
          expect(Number.parseInt(place, 10)).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });
});

describe("a file with spoilt characters", () => {
  const path = "data/people/vang-a-lu.yaml";
  const person = String(smallCampaign[path]);

  it("tells them where they stand, beside all else that is wrong", async () => {
    const { found: places, records } = await validated({
      [path]: person
        .replace("name: Vàng A Lử", 'name: Vàng\u00A0A Lử\neducation: "Đại học\n  Luật\u200B"')
        .replace("nữ", "nu"),
    });
    expect(places).toEqual([
      `${path}:1:11 validate/foreign-space`,
      `${path}:3:7 validate/invisible-character`,
      `${path}:4:9 validate/unknown-value`,
    ]);
    expect(records?.people.has("vang-a-lu")).toBe(false);
    expect(records?.people.has("nguyen-thi-binh")).toBe(true);
  });

  it("may hold them in comments, which nobody prints", async () => {
    expect((await validated({ [path]: `# 🎓 Ð\u200B\n${person}` })).found).toEqual([]);
  });

  it("may have typed them by their codes: the value's start is shown", async () => {
    const text = person.replace("name: Vàng A Lử", 'name: "Vàng A Lử\\u200B"');
    expect((await validated({ [path]: text })).found).toEqual([`${path}:1:7 validate/invisible-character`]);
  });
});
