/** Which decisions are known on the day of judging: not those that are dated after it. */

import { type CalendarDate, firstDayOf } from "../text/calendar-date.ts";
import { citedDate } from "../text/cited-document.ts";

/** A document whose citation names no date is known, as is one that is not cited. */
export function isKnown(document: string | undefined, asOf: CalendarDate): boolean {
  const day = citedDate(document);
  return day === undefined || firstDayOf(day) <= asOf;
}
