import fc from "fast-check";
import { expect, test } from "vitest";
import { numberInWords } from "../../src/text/number-in-words.ts";

test.each([
  [0, "không"],
  [5, "năm"],
  [10, "mười"],
  [11, "mười một"],
  [14, "mười bốn"],
  [15, "mười lăm"],
  [20, "hai mươi"],
  [21, "hai mươi mốt"],
  [24, "hai mươi tư"],
  [25, "hai mươi lăm"],
  [100, "một trăm"],
  [101, "một trăm linh một"],
  [104, "một trăm linh bốn"],
  [105, "một trăm linh năm"],
  [115, "một trăm mười lăm"],
  [1005, "một nghìn không trăm linh năm"],
  [1050, "một nghìn không trăm năm mươi"],
  [4_680_000, "bốn triệu sáu trăm tám mươi nghìn"],
  [1_000_005, "một triệu không trăm linh năm"],
  [2_000_000_000, "hai tỷ"],
  [1_000_000_001, "một tỷ không trăm linh một"],
  [1_005_000_000_000, "một nghìn không trăm linh năm tỷ"],
  [-21, "âm hai mươi mốt"],
])("%d is read out as %s", (value, words) => {
  expect(numberInWords(value)).toBe(words);
});

test.each([1.5, 1e15, Number.NaN])("%d is not read out", (value) => {
  expect(() => numberInWords(value)).toThrow();
});

test("no two numbers are read alike, and nothing is left unread", () => {
  const number = fc.integer({ min: 0, max: 999_999_999_999 });
  fc.assert(
    fc.property(number, number, (one, other) => {
      expect(numberInWords(one) === numberInWords(other)).toBe(one === other);
      expect(numberInWords(one)).toMatch(/^\p{Ll}+( \p{Ll}+)*$/u);
    }),
  );
});
