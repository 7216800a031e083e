import { describe, expect, it } from "vitest";
import { isVietnameseSyllable } from "../../src/text/vietnamese-syllable.ts";

describe("the shape of a Vietnamese syllable", () => {
  it.each(
    "a ừ Đảng ủy uỷ nguyễn nghiêng quý quyết giặt gì chuyển khuỷu xoèn xoong ươu yêu huyện THƯỞNG oai".split(
      " ",
    ),
  )("fits %s", (word) => expect(isVietnameseSyllable(word)).toBe(true));

  it.each(["", "Krông", "Müller", "Ñaûng", "c«ng", "nguyếễn", "word", "été", "thìì", "Đảng ủy"])(
    "does not fit %j",
    (word) => expect(isVietnameseSyllable(word)).toBe(false),
  );

  it("fits decomposed letters as well", () =>
    expect(isVietnameseSyllable("Nguyễn".normalize("NFD"))).toBe(true));
});
