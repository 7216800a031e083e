/** Which days are worked: Monday to Friday without the days off, and the days worked in their place. */

import type { Config } from "../model/config.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import { addDays, weekdayOf } from "../text/date-arithmetic.ts";

/** The office's days off that are not weekends, and the weekend days that it works. */
export type DaysOff = Pick<Config, "holidays" | "workingDays">;

const saturday = 6;

/** Whether the office works on a day; a day worked in place of another wins over everything. */
export function isWorkingDay(day: CalendarDate, { holidays, workingDays }: DaysOff): boolean {
  if (workingDays.some(({ date }) => date === day)) return true;
  return weekdayOf(day) < saturday && !holidays.some(({ date }) => date === day);
}

/** The day itself where it is worked, else the next day that is. */
export function workingDayFrom(day: CalendarDate, daysOff: DaysOff): CalendarDate {
  let candidate = day;
  while (!isWorkingDay(candidate, daysOff)) candidate = addDays(candidate, 1);
  return candidate;
}
