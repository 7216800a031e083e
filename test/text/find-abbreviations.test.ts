import { expect, it } from "vitest";
import { findAbbreviations } from "../../src/text/find-abbreviations.ts";

it.each([
  ["về việc đề nghị của ĐUK", ["ĐUK"]],
  ["tập thể HTXSNV, HTTNV; tập thể HTXSNV", ["HTXSNV", "HTTNV"]],
  ["sửa đổi Quyết định số 12-QĐ/ĐUK", []],
  ["chào mừng Đại hội XIV, đại hội lần thứ IX", []],
  ["BTV Đảng ủy", ["BTV"]],
  ["về việc phòng, chống COVID-19", ["COVID"]],
  ["gửi ĐUK.", ["ĐUK"]],
  ["của Đảng ủy Khối", []],
  ["VỀ VIỆC TẶNG GIẤY KHEN", []],
  ["của BTV ĐUK", ["BTV", "ĐUK"]],
  ["xin ý kiến TU", ["TU"]],
  ["B. CHƯA ĐỦ ĐIỀU KIỆN (02 cá nhân)", []],
  ["DANH HIỆU, HÌNH THỨC đăng ký", []],
  ["của \u0110U\u031BK", ["ĐƯK"]],
  ["", []],
])("in «%s» there are %j", (text, found) => {
  expect(findAbbreviations(text)).toEqual(found);
});
