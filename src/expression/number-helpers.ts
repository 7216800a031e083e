/** Helpers that count, and helpers that print numbers. */

import { numberInWords } from "../text/number-in-words.ts";
import { percentOf, printCount, printNumber, printPercent } from "../text/numbers.ts";
import { romanNumeral } from "../text/roman-numeral.ts";
import { defineHelper } from "./helper.ts";

export const numberHelpers = {
  /** `01`, `12` */
  count: defineHelper({ takes: ["number"], gives: "text", apply: (value) => printCount(value) }),
  /** `95,8%`, from a number of percent */
  percent: defineHelper({ takes: ["number"], gives: "text", apply: (value) => printPercent(value) }),
  /** How many percent the first is of the second, one decimal, half up; missing when the second is 0. */
  percentOf: defineHelper({
    takes: ["number", "number"],
    gives: "number",
    apply: (part, whole) => percentOf(part, whole),
  }),
  /** `4.680.000` */
  thousands: defineHelper({ takes: ["number"], gives: "text", apply: (value) => printNumber(value) }),
  /** `hai mươi mốt`; missing for what is not a whole number of at most 15 digits. */
  inWords: defineHelper({
    takes: ["number"],
    gives: "text",
    apply: (value) =>
      Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? numberInWords(value) : undefined,
  }),
  /** `XIV`; missing for what is not a whole number from 1 to 3999. */
  roman: defineHelper({ takes: ["number"], gives: "text", apply: (value) => romanNumeral(value) }),
  add: defineHelper({ takes: ["number", "number"], gives: "number", apply: (one, other) => one + other }),
};
