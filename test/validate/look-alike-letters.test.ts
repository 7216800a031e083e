import { describe, expect, it } from "vitest";
import { findLookAlikes } from "../../src/validate/look-alike-letters.ts";

const found = (text: string) =>
  findLookAlikes(text).map(({ letter, meant, meantWord, index }) => [letter, meant, meantWord, index]);

describe("letters that only look right", () => {
  it.each([
    ["Ðảng", [["Ð", "Đ", "Đảng", 0]]],
    ["Ɖảng bộ", [["Ɖ", "Đ", "Đảng", 0]]],
    ["tại ðây", [["ð", "đ", "đây", 4]]],
    ["khen thƣởng", [["ƣ", "ư", "thưởng", 7]]],
    ["Nguyễn Vǎn", [["ǎ", "ă", "Văn", 8]]],
    ["ѕố", [["ѕ", "s", "số", 0]]],
    ["Vàng А Lử", [["А", "A", "A", 5]]],
    [
      "РАО",
      [
        ["Р", "P", "PAO", 0],
        ["А", "A", "PAO", 1],
        ["О", "O", "PAO", 2],
      ],
    ],
    [
      "ᴠăn ᴘhòng",
      [
        ["ᴠ", "v", "văn", 0],
        ["ᴘ", "p", "phòng", 4],
      ],
    ],
    ["Ｋế hoạch", [["Ｋ", "K", "Kế", 0]]],
    ["𝗡guyễn", [["𝗡", "N", "Nguyễn", 0]]],
    [
      "ΑΒ",
      [
        ["Α", "A", "AB", 0],
        ["Β", "B", "AB", 1],
      ],
    ],
    ["Ðảng Ðảng", [["Ð", "Đ", "Đảng", 0]]],
  ])("in %s", (text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    "",
    "Đảng ủy, uỷ ban, đồng chí Sùng A Dê",
    "Правда, Ленин, Советы",
    "α, β, γ, Ω, μ, π",
    "Müller, café, señor, Łódź, Kučera, 漢字",
    "Ⅳ, ②, №, ½",
  ])("are not in %s", (text) => expect(found(text)).toEqual([]));

  it("are told in a word of another alphabet only where they are of ours", () => {
    expect(found("Ðравда")).toEqual([["Ð", "Đ", "Đpaвдa", 0]]);
  });
});
