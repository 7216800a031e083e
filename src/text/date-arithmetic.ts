/** Counting days between calendar dates, by arithmetic of our own: no clock, no time zone. */

import { type CalendarDate, datePartsOf, lastDayOf } from "./calendar-date.ts";

/** ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The whole date so many days later, or earlier when `days` is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(dayNumber(date) + days);
}

/** The same day so many months later; the last of the month where that month has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month = 1, day = 1 } = datePartsOf(date);
  const count = year * 12 + month - 1 + months;
  const target = `${String(Math.floor(count / 12)).padStart(4, "0")}-${twoDigits(modulo(count, 12) + 1)}`;
  const last = lastDayOf(target);
  const same = `${target}-${twoDigits(day)}`;
  return same < last ? same : last;
}

export function weekdayOf(date: CalendarDate): Weekday {
  return (modulo(dayNumber(date) + 3, 7) + 1) as Weekday;
}

/**
 * Days since 1970-01-01 in the Gregorian calendar. The year is counted from March, so that the leap day is its last
 * (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
 */
function dayNumber(date: CalendarDate): number {
  const { year, month, day } = datePartsOf(date);
  if (month === undefined || day === undefined) throw new Error(`not a whole date: ${date}`);
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const dayOfYear = Math.floor((153 * modulo(month - 3, 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `dayNumber` (the same source, civil_from_days). */
function dateOf(number: number): CalendarDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = modulo(monthFromMarch + 2, 12) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, "0"), twoDigits(month), twoDigits(day)].join("-");
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
