/** Whose award was taken back, as far as it is known on a day. */

import { type CalendarDate, firstDayOf } from "../text/calendar-date.ts";
import { type Decision, namedAwards, nomineeOf, replacedIds } from "./decisions.ts";

/** By the decisions in effect on the day, an undated one among them: who lost an award and was not given it again. */
export function withdrawnAwards(decisions: readonly Decision[], asOf: CalendarDate): ReadonlySet<string> {
  const known = decisions.filter((each) => isKnownOn(each, asOf));
  const replaced = replacedIds(known);
  const withdrawn = new Set<string>();
  for (const decision of known.filter(({ id }) => !replaced.has(id)))
    for (const id of namedAwards(decision).map(nomineeOf)) {
      if (decision.kind === "thu hồi") withdrawn.add(id);
      else withdrawn.delete(id);
    }
  return withdrawn;
}

/** A decision of which only the month is known counts from its first day. */
export function isKnownOn({ date }: Decision, asOf: CalendarDate): boolean {
  return date === undefined || firstDayOf(date) <= asOf;
}
