import { describe, expect, it, test } from "vitest";
import { percentOf, printCount, printNumber, printPercent, printUngrouped } from "../../src/text/numbers.ts";

test.each([
  [0, "00"],
  [1, "01"],
  [9, "09"],
  [10, "10"],
  [125, "125"],
  [1860, "1.860"],
  [1.5, "1,5"],
])("the count %d prints as %s", (value, printed) => {
  expect(printCount(value)).toBe(printed);
});

test.each([
  [0, "0"],
  [999, "999"],
  [4_680_000, "4.680.000"],
  [97.5, "97,5"],
  [-1234.05, "-1.234,05"],
  [1e21, "1.000.000.000.000.000.000.000"],
  [0.00001, "0,00001"],
])("%d prints as %s", (value, printed) => {
  expect(printNumber(value)).toBe(printed);
});

test("years and other numbers that are no amounts print without dots", () => {
  expect([2025, 97.5, 12_345.5, -3].map(printUngrouped)).toEqual(["2025", "97,5", "12345,5", "-3"]);
});

test.each([
  [95.8, "95,8%"],
  [100, "100%"],
  [94.45, "94,5%"],
  [1.005, "1%"],
  [8.35, "8,4%"],
  [102.63, "102,6%"],
  [0, "0%"],
])("%d percent prints as %s", (value, printed) => {
  expect(printPercent(value)).toBe(printed);
});

describe("a share in percent", () => {
  it.each([
    [17, 18, 94.4],
    [18, 18, 100],
    [1, 3, 33.3],
    [2, 3, 66.7],
    [5, 4, 125],
    [97.5, 95, 102.6],
    [1, 8, 12.5],
    [0.3, 0.8, 37.5],
    [8.35, 100, 8.4],
    [1.45, 1000, 0.1],
    [0, 7, 0],
  ])("%d of %d is %d", (part, whole, percent) => {
    expect(percentOf(part, whole)).toBe(percent);
  });

  it("does not exist of nothing", () => {
    expect(percentOf(3, 0)).toBeUndefined();
  });
});
