/** The date of a document that is cited as it stands on paper: `15-KH/CB, 28/9/2024`. */

import { type CalendarDate, parsePartialDate } from "../text/calendar-date.ts";

/** What follows the last comma, with or without the word `ngày`; undefined where that is no date. */
export function citedDate(document: string | undefined): CalendarDate | undefined {
  const afterComma = document
    ?.split(",")
    .at(-1)
    ?.trim()
    .replace(/^ngày /, "");
  const reading = parsePartialDate(afterComma ?? "");
  return reading.ok ? reading.date : undefined;
}
