import { expect, test } from "vitest";
import { romanNumeral } from "../../src/text/roman-numeral.ts";

test.each([
  [1, "I"],
  [4, "IV"],
  [9, "IX"],
  [14, "XIV"],
  [40, "XL"],
  [1990, "MCMXC"],
  [3999, "MMMCMXCIX"],
])("the ordinal %d is %s", (value, numeral) => {
  expect(romanNumeral(value)).toBe(numeral);
});

test.each([0, -1, 4000, 1.5])("%d has no Roman numeral", (value) => {
  expect(romanNumeral(value)).toBeUndefined();
});
