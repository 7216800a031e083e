/**
 * Calendar dates as strings, whole or partial: `2025-04-09`, `2025-04`, `2025`.
 * As strings they compare in the order of the calendar, a partial date before every day in it.
 * They have no time zone: a JavaScript Date would move a deadline by a day for whoever reads it elsewhere.
 */

/** `2025-04-09`, `2025-04` (the day is not known or not yet filled in) or `2025`. */
export type CalendarDate = string;

/** `impossible-date`: the form is right, but the calendar has no such day. */
export type DateReading =
  | { readonly ok: true; readonly date: CalendarDate }
  | { readonly ok: false; readonly problem: "malformed-date" | "impossible-date" };

export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const waysOfWriting = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  /^(?<year>\d{4})-(?<month>\d{2})$/,
  /^(?<year>\d{4})$/,
  /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
  /^(?<month>\d{1,2})\/(?<year>\d{4})$/,
];

/** Reads `2025-04-09`, `2025-04`, `2025`, `9/4/2025`, `09/4/2025` or `4/2025` into the one canonical form. */
export function parsePartialDate(written: string): DateReading {
  const groups = waysOfWriting.map((way) => way.exec(written.trim())?.groups).find(Boolean);
  if (groups === undefined) return { ok: false, problem: "malformed-date" };
  const parts: DateParts = {
    year: Number(groups.year),
    ...(groups.month !== undefined && { month: Number(groups.month) }),
    ...(groups.day !== undefined && { day: Number(groups.day) }),
  };
  return exists(parts) ? { ok: true, date: canonical(parts) } : { ok: false, problem: "impossible-date" };
}

/** Reads a date that must have its day: `4/2025` is malformed here. */
export function parseFullDate(written: string): DateReading {
  const reading = parsePartialDate(written);
  if (reading.ok && !isWholeDate(reading.date)) return { ok: false, problem: "malformed-date" };
  return reading;
}

/** The year, month and day of a canonical date; throws on any other text, which is a bug of the caller. */
export function datePartsOf(date: CalendarDate): DateParts {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (match === null) throw new Error(`not a canonical calendar date: ${date}`);
  return {
    year: Number(match[1]),
    ...(match[2] !== undefined && { month: Number(match[2]) }),
    ...(match[3] !== undefined && { day: Number(match[3]) }),
  };
}

/** Whether a text is a canonical date that the calendar has. */
export function isCalendarDate(text: string): boolean {
  const reading = parsePartialDate(text);
  return reading.ok && reading.date === text;
}

export function isWholeDate(date: CalendarDate): boolean {
  return datePartsOf(date).day !== undefined;
}

/** The first day that a partial date may mean; a whole date is its own. */
export function firstDayOf(date: CalendarDate): CalendarDate {
  const { year, month = 1, day = 1 } = datePartsOf(date);
  return canonical({ year, month, day });
}

/** The last day that a partial date may mean; a whole date is its own. */
export function lastDayOf(date: CalendarDate): CalendarDate {
  const { year, month = 12, day = lengthOfMonth(year, month) } = datePartsOf(date);
  return canonical({ year, month, day });
}

function exists({ year, month = 1, day = 1 }: DateParts): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

function canonical({ year, month, day }: DateParts): CalendarDate {
  const digits = (count: number, value: number) => String(value).padStart(count, "0");
  return [
    digits(4, year),
    ...[month, day].filter((part) => part !== undefined).map((part) => digits(2, part)),
  ].join("-");
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
