import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceLines } from "../../src/text/balance-lines.ts";

/** The lines that a column of so many characters shows: no-break spaces hold. */
function linesIn(text: string, column: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && joined.length <= column) lines.splice(-1, 1, joined);
    else lines.push(word);
  }
  return lines.map((line) => line.replaceAll("\u00A0", " "));
}

describe("a name in a narrow column", () => {
  it.each([
    ["CHI BỘ THANH TRA TỈNH", ["CHI BỘ THANH TRA TỈNH"]],
    ["ĐẢNG BỘ KHỐI CƠ QUAN VÀ DOANH NGHIỆP TỈNH", ["ĐẢNG BỘ KHỐI CƠ QUAN", "VÀ DOANH NGHIỆP TỈNH"]],
    ["ĐẢNG ỦY CÔNG TY CỔ PHẦN XI MĂNG", ["ĐẢNG ỦY CÔNG TY", "CỔ PHẦN XI MĂNG"]],
    ["ĐOÀN KHỐI CƠ QUAN VÀ DOANH NGHIỆP", ["ĐOÀN KHỐI CƠ QUAN", "VÀ DOANH NGHIỆP"]],
    [
      "BAN CHẤP HÀNH CÔNG ĐOÀN VIÊN CHỨC CÁC CƠ QUAN CHUYÊN MÔN CỦA ỦY BAN NHÂN DÂN TỈNH",
      ["BAN CHẤP HÀNH CÔNG", "ĐOÀN VIÊN CHỨC CÁC CƠ", "QUAN CHUYÊN MÔN CỦA", "ỦY BAN NHÂN DÂN TỈNH"],
    ],
  ])("«%s»", (name, lines) => {
    expect(linesIn(balanceLines(name, 24), 25)).toEqual(lines);
  });

  it("stands on one line where there is more room than was said", () => {
    const name = "ĐẢNG BỘ KHỐI CƠ QUAN VÀ DOANH NGHIỆP TỈNH";
    expect(linesIn(balanceLines(name, 24), 60)).toEqual([name]);
  });

  it("with a word that is too long keeps that word on a line", () => {
    expect(linesIn(balanceLines("CHI BỘ NGHIÊNGNGẢNGHIÊNGNGẢ MỘT", 12), 12)).toEqual([
      "CHI BỘ",
      "NGHIÊNGNGẢNGHIÊNGNGẢ",
      "MỘT",
    ]);
  });

  it("of more words than any has is left as it is", () => {
    const name = Array.from({ length: 41 }, () => "MỘT").join(" ");
    expect(balanceLines(name, 24)).toBe(name);
  });
});

const names = fc.array(fc.string({ unit: fc.constantFrom("A", "Ư", "M"), minLength: 1, maxLength: 9 }), {
  minLength: 1,
  maxLength: 20,
});

it("changes nothing but spaces, needs no line more, is no less even, and has no line too long", () => {
  fc.assert(
    fc.property(names, fc.integer({ min: 10, max: 40 }), (words, capacity) => {
      const name = words.join(" ");
      const balanced = balanceLines(name, capacity);
      expect(balanced.replaceAll("\u00A0", " ")).toBe(name);
      const [greedy, even] = [linesIn(name, capacity), linesIn(balanced, capacity)];
      expect(even.length).toBeLessThanOrEqual(greedy.length);
      expect(squares(even)).toBeLessThanOrEqual(squares(greedy));
      expect(even.filter((line) => line.length > capacity && line.includes(" "))).toEqual([]);
    }),
  );
});

function squares(lines: readonly string[]): number {
  return lines.reduce((sum, { length }) => sum + length ** 2, 0);
}
