import { expect, test } from "vitest";
import { longDate, longDateWithGaps, shortDate, visibleGap } from "../../src/text/print-date.ts";

test.each([
  ["2025-04-09", "ngày 09 tháng 4 năm 2025", "09/4/2025"],
  ["2025-02-05", "ngày 05 tháng 02 năm 2025", "05/02/2025"],
  ["2025-01-10", "ngày 10 tháng 01 năm 2025", "10/01/2025"],
  ["2024-10-31", "ngày 31 tháng 10 năm 2024", "31/10/2024"],
  ["2025-04", "tháng 4 năm 2025", "4/2025"],
  ["1975", "năm 1975", "1975"],
])("%s prints as %s and %s", (date, long, short) => {
  expect([longDate(date), shortDate(date)]).toEqual([long, short]);
});

test.each([
  ["2025-04-09", "ngày 09 tháng 4 năm 2025"],
  ["2025-04", "ngày      tháng 4 năm 2025"],
  ["2025", "ngày      tháng      năm 2025"],
  [undefined, "ngày      tháng      năm      "],
])("the head of a paper dated %s leaves a gap for the pen", (date, printed) => {
  expect(longDateWithGaps(date).replaceAll("\u00A0", " ")).toBe(printed);
});

test("a gap is of no-break spaces only", () => {
  expect(visibleGap).toMatch(/^\u00A0{6}$/);
  expect(longDateWithGaps("2025-04")).toBe(`ngày${visibleGap}tháng 4 năm 2025`);
});
