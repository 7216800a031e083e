/** Helpers that change the letters of a text. */

import { balanceLines } from "../text/balance-lines.ts";
import { keepDatesWhole } from "../text/keep-together.ts";
import { lineUnder } from "../text/line-under.ts";
import { lowerCaseFirst, upperCase, upperCaseFirst } from "../text/names.ts";
import { defineHelper } from "./helper.ts";

export const textHelpers = {
  /** `ĐẢNG ỦY SỞ` */
  upper: defineHelper({ takes: ["text"], gives: "text", apply: (text) => upperCase(text) }),
  /** The first letter as a capital, the others as they are. */
  capitalise: defineHelper({ takes: ["text"], gives: "text", apply: (text) => upperCaseFirst(text) }),
  /** The first letter small, the others as they are: a name inside a sentence keeps its capitals. */
  lowerFirst: defineHelper({ takes: ["text"], gives: "text", apply: (text) => lowerCaseFirst(text) }),
  /** No-break spaces to underline, about two fifths as long as the longest line of the text, where so many characters fit. */
  lineUnder: defineHelper({
    takes: ["text", "number"],
    gives: "text",
    apply: (text, capacity) => lineUnder(text, capacity),
  }),
  /** For a heading that is not the document's own: a range of dates stays on one line. */
  datesWhole: defineHelper({ takes: ["text"], gives: "text", apply: (text) => keepDatesWhole(text) }),
  /** Over lines of much the same length, in a column where so many characters surely fit on a line. */
  balanced: defineHelper({
    takes: ["text", "number"],
    gives: "text",
    apply: (text, capacity) => balanceLines(text, capacity),
  }),
};
