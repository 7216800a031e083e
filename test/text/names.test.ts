import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  compareByGivenName,
  compareVietnamese,
  foldedName,
  lowerCaseFirst,
  upperCase,
  upperCaseFirst,
} from "../../src/text/names.ts";

test("words stand in the order of the Vietnamese alphabet", () => {
  const inOrder = ["An", "Ánh", "Ăn", "Ân", "Dũng", "Đào", "Em", "Ê", "Ong", "Ông", "Ơn", "Un", "Ưng"];
  expect(inOrder.toReversed().toSorted(compareVietnamese)).toEqual(inOrder);
});

test("people stand by given name, then by the rest of the name", () => {
  const inOrder = ["Nguyễn Văn An", "Trần Thị Ánh", "Sùng A Dê", "Lò Văn Dũng", "Hà Thị Đào", "Vàng A Đào"];
  expect(inOrder.toReversed().toSorted(compareByGivenName)).toEqual(inOrder);
});

test("the order is total: only equal texts are equal", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (one, other) => {
      expect(compareVietnamese(one, other) === 0).toBe(one === other);
    }),
  );
});

describe("two spellings of one name are matched", () => {
  it.each([
    ["Đảng uỷ Sở Y tế", "Đảng ủy Sở Y tế"],
    ["HOÀ BÌNH", "Hòa Bình"],
    ["Thuý Hoè", "Thúy Hòe"],
    ["Mai  Thị\u00A0Loan ", "mai thị loan"],
    ["Đặng Khoẻ".normalize("NFD"), "Đặng Khỏe"],
  ])("%s and %s", (one, other) => {
    expect(foldedName(one)).toBe(foldedName(other));
  });

  it.each([
    ["quý", "quý"],
    ["hoàn toàn", "hoàn toàn"],
    ["ngoài", "ngoài"],
    ["huỳnh", "huỳnh"],
  ])("%s keeps its tone where it is", (name, folded) => {
    expect(foldedName(name)).toBe(folded);
  });

  it("but not two different names", () => {
    expect(foldedName("Sùng A Dê")).not.toBe(foldedName("Sùng A Đê"));
  });
});

test("capitals follow Vietnamese letters", () => {
  expect([upperCase("đảng bộ tỉnh"), upperCaseFirst("ông bà"), lowerCaseFirst("Đảng ủy Sở")]).toEqual([
    "ĐẢNG BỘ TỈNH",
    "Ông bà",
    "đảng ủy Sở",
  ]);
  expect([upperCaseFirst(""), lowerCaseFirst("")]).toEqual(["", ""]);
});
