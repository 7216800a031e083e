/** The last day on which something due "before" a day is still on time. */

import type { CriterionOf } from "../model/criteria.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import { addDays } from "../text/date-arithmetic.ts";
import { type DaysOff, workingDayFrom } from "./working-days.ts";

export interface Deadline {
  /** The last day by the letter: the day before the one named. */
  readonly named: CalendarDate;
  /** The last day that counts: the next working day where the named one is none (Bộ luật Dân sự 2015, Điều 148 khoản 5). */
  readonly last: CalendarDate;
}

export function deadlineOf(
  { before, movesToWorkingDay }: Pick<CriterionOf<"received-before">, "before" | "movesToWorkingDay">,
  daysOff: DaysOff,
): Deadline {
  const named = addDays(before, -1);
  return { named, last: movesToWorkingDay ? workingDayFrom(named, daysOff) : named };
}
