/** Helpers that print calendar dates. */

import { longDate, longDateWithGaps, shortDate } from "../text/print-date.ts";
import { defineHelper } from "./helper.ts";

export const dateHelpers = {
  /** `ngày 09 tháng 4 năm 2025` */
  longDate: defineHelper({
    takes: ["date"],
    gives: "text",
    apply: (date) => longDate(date),
    onForms: "ngày …… tháng …… năm …………",
  }),
  /** The same with a gap for each part that is to be filled in by hand; an absent date is all gaps. */
  longDateWithGaps: defineHelper({
    takes: ["date?"],
    gives: "text",
    apply: (date) => longDateWithGaps(date),
    onForms: "ngày …… tháng …… năm …………",
  }),
  /** `09/4/2025` */
  shortDate: defineHelper({ takes: ["date"], gives: "text", apply: (date) => shortDate(date) }),
};
