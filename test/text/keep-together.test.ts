import fc from "fast-check";
import { expect, test } from "vitest";
import { keepDatesWhole, keepTogether } from "../../src/text/keep-together.ts";

test.each([
  ["ngày 05 tháng 4", "ngày~05 tháng 4"],
  ["Căn cứ Điều 1.", "Căn cứ Điều~1."],
  ["Tờ trình số 12-QĐ/ĐUK, ngày 9/4/2025", "Tờ trình số~12-QĐ/ĐUK, ngày~9/4/2025"],
  ["Tờ trình số \u00A0\u00A0-TTr/ĐU", "Tờ trình số~~~-TTr/ĐU"],
  ["đồng chí Sùng A Dê", "đồng~chí~Sùng A Dê"],
  ["các đồng chí trong chi ủy", "các đồng chí trong chi ủy"],
  ["nhiệm kỳ 2020 - 2025", "nhiệm kỳ 2020~- 2025"],
  ["Khối (10/11/1955 - 10/11/2025)", "Khối (10/11/1955~- 10/11/2025)"],
  ["từ 12020 - 2025, 2020 - 20251", "từ 12020 - 2025, 2020 - 20251"],
  ["hàng ngày và hằng năm", "hàng ngày và hằng năm"],
])("«%s» is kept together", (text, kept) => {
  expect(keepTogether(text)).toBe(kept.replaceAll("~", "\u00A0"));
});

test("nothing but spaces changes, and twice is as once", () => {
  const words = fc.constantFrom(
    "ngày",
    "05",
    "Điều",
    "1.",
    "số",
    "12-QĐ/ĐUK",
    "đồng chí",
    "Sùng",
    "và",
    "2020",
    "9/4/2025",
    "-",
  );
  fc.assert(
    fc.property(fc.array(words), (list) => {
      const text = list.join(" ");
      expect(keepTogether(text).replaceAll("\u00A0", " ")).toBe(text);
      expect(keepTogether(keepTogether(text))).toBe(keepTogether(text));
    }),
  );
});

test("a heading keeps a range of dates whole", () => {
  expect(keepDatesWhole("Khối (10/11/1955 - 10/11/2025)")).toBe("Khối (10/11/1955\u00A0-\u00A010/11/2025)");
  expect(keepDatesWhole("nhiệm kỳ 2020 - 2025, ngày 5")).toBe("nhiệm kỳ 2020\u00A0- 2025, ngày\u00A05");
});
