/** The day on which what changes with time is looked up for a paper: names, parents, positions, officers, bases, templates. */

import { type CalendarDate, firstDayOf, lastDayOf } from "../text/calendar-date.ts";
import type { RoundInHand } from "./assembly-context.ts";

/** The paper's own day; where its date is not fully known, the round's `asOf`, or the day that the date allows nearest to it. */
export function paperDay({ round }: RoundInHand, date: CalendarDate | undefined): CalendarDate {
  const { asOf } = round.round.value;
  if (date === undefined) return asOf;
  const [first, last] = [firstDayOf(date), lastDayOf(date)];
  if (asOf < first) return first;
  if (asOf > last) return last;
  return asOf;
}
