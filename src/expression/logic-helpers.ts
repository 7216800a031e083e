/** Helpers that ask and choose; they accept values that are missing. */

import { defineHelper } from "./helper.ts";
import { holds, isMissing } from "./truth.ts";

export const logicHelpers = {
  /** The first of the values that holds, or else the last. */
  or: defineHelper({
    takes: ["anything?", "anything?"],
    repeatsLast: true,
    gives: "anything",
    apply: (...values) => values.find(holds) ?? values.at(-1),
  }),
  /** The first of the values that doesn't hold, or else the last. */
  and: defineHelper({
    takes: ["anything?", "anything?"],
    repeatsLast: true,
    gives: "anything",
    apply: (...values) => (values.every(holds) ? values.at(-1) : values.find((value) => !holds(value))),
  }),
  not: defineHelper({ takes: ["anything?"], gives: "yes or no", apply: (value) => !holds(value) }),
  eq: defineHelper({
    takes: ["anything?", "anything?"],
    gives: "yes or no",
    apply: (one, other) => one === other,
  }),
  gt: defineHelper({ takes: ["number", "number"], gives: "yes or no", apply: (one, other) => one > other }),
  /** The first value, or the second where the first is missing: a 0 stays, other than with `or`. */
  default: defineHelper({
    takes: ["anything?", "anything?"],
    gives: "anything",
    apply: (value, otherwise) => (isMissing(value) ? otherwise : value),
  }),
};
