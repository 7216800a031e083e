import { describe, expect, it } from "vitest";
import { facesOf } from "../../src/render/pdf/fonts.ts";
import { lineUnder } from "../../src/text/line-under.ts";
import { fonts } from "../support/fonts.ts";

const { bold } = facesOf(fonts);

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += bold.advanceOf(character.codePointAt(0) ?? 0) ?? 0;
  return width;
}

describe("the line under a text", () => {
  it.each([
    { text: "BAN TUYÊN GIÁO", capacity: 23, longest: "BAN TUYÊN GIÁO" },
    { text: "SỞ TÀI NGUYÊN VÀ\u00A0MÔI\u00A0TRƯỜNG", capacity: 23, longest: "SỞ TÀI NGUYÊN" },
    { text: "CHI BỘ", capacity: 23, longest: "CHI BỘ" },
    { text: "LIÊN ĐOÀN LAO ĐỘNG TỈNH", capacity: 30, longest: "LIÊN ĐOÀN LAO ĐỘNG TỈNH" },
    { text: "bổ sung hồ sơ", capacity: 60, longest: "bổ sung hồ sơ" },
    { text: "về việc đề nghị tặng Giấy khen", capacity: 60, longest: "về việc đề nghị tặng Giấy khen" },
  ])("is a third to a half of $text", ({ text, capacity, longest }) => {
    const share = widthOf(lineUnder(text, capacity)) / widthOf(longest);
    expect(share).toBeGreaterThan(1 / 3);
    expect(share).toBeLessThan(1 / 2);
  });

  it("is of no-break spaces, at least one", () => {
    expect(lineUnder("i", 10)).toBe("\u00A0");
    expect(lineUnder("BAN TUYÊN GIÁO", 23)).toMatch(/^\u00A0+$/);
  });
});
