import { expect, it } from "vitest";
import { formatNumber } from "../../src/word/format-number.ts";

it.each([
  ["decimal", 12, "12"],
  ["decimalZero", 7, "07"],
  ["decimalZero", 12, "12"],
  ["lowerLetter", 1, "a"],
  ["lowerLetter", 26, "z"],
  ["lowerLetter", 27, "aa"],
  ["lowerLetter", 28, "bb"],
  ["lowerLetter", 780, "z".repeat(30)],
  ["upperLetter", 3, "C"],
  ["upperRoman", 0, ""],
  ["upperRoman", 4, "IV"],
  ["upperRoman", 1949, "MCMXLIX"],
  ["lowerRoman", 9, "ix"],
  ["none", 5, ""],
])("%s writes %i as “%s”", (format, value, text) => {
  expect(formatNumber(value, format)).toBe(text);
});

it("knows no other format", () => {
  expect(formatNumber(1, "chineseCounting")).toBeUndefined();
});

it.each(["lowerLetter", "upperLetter", "lowerRoman", "upperRoman"])(
  "%s writes no number of a length that only a hostile file asks for",
  (format) => {
    expect(formatNumber(2_147_483_647, format)).toBeUndefined();
  },
);
