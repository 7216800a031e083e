import { describe, expect, it } from "vitest";
import { legacyEncodingOf } from "../../src/text/legacy-encodings.ts";
import { sampleTexts } from "../support/sample-texts.ts";

describe("text typed in an encoding of before Unicode", () => {
  it.each([
    "§¶ng céng s¶n ViÖt Nam",
    "Uû ban nh©n d©n",
    "Ban ChÊp hµnh Trung ¬ng",
    "NguyÔn ThÞ B×nh",
    "name: TrÇn V¨n An",
    "V¨n",
    "§ång chÝ BÝ th­ chi bé",
    "Hoµn thµnh xuÊt s¾c nhiÖm vô",
  ])("%s is TCVN3", (text) => expect(legacyEncodingOf(text)).toBe("TCVN3"));

  it.each([
    "Ñaûng uûy",
    "ÑAÛNG UÛY KHOÁI",
    "Nguyeãn Thò Bình, Ñaûng vieân",
    "Hoaøn thaønh xuaát saéc nhieäm vuï",
    "Cộng hoøa xaõ hoäi",
  ])("%s is VNI", (text) => expect(legacyEncodingOf(text)).toBe("VNI"));

  it.each([
    "",
    "Đảng bộ Khối cơ quan và doanh nghiệp tỉnh",
    "hoà, thuý, toán, hoã, khoẻ, quý, khoán, huệ, suôn, thuở",
    "Sùng A Dê, Giàng A Páo, Lò Văn Inh, H'Bia, Niê, Krông Pắc, Ê Đê, Hmông, Alê",
    "Müller, François, España, señor, garçon, Zürich, Noël, voilà, Besançon, naïf, hôtel, maître, São Tomé",
    "«Lao động giỏi», «Sáng tạo» · 2½ buổi, 25 °C, 5 µm, 12 m², § 4, © 2024, Word® và Excel®, ±2, 3×4, ª, 1º",
    "café, résumé, cà phê, à la carte",
    "ù ù, ừ ừ, ô ô, é é",
  ])("%s is not", (text) => expect(legacyEncodingOf(text)).toBeUndefined());

  it("is nowhere in the sample, line by line", () => {
    const lines = sampleTexts().flatMap((text) => text.split("\n"));
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.filter((line) => legacyEncodingOf(line) !== undefined)).toEqual([]);
  });

  it("is looked for in time that grows with the text alone", () => {
    expect(legacyEncodingOf("aø".repeat(250_000))).toBeUndefined();
    expect(legacyEncodingOf("a aø ".repeat(100_000))).toBeUndefined();
  });
});
