/** Calendar dates as Vietnamese official papers print them. */

import { type CalendarDate, type DateParts, datePartsOf } from "./calendar-date.ts";

/** What a pen fills in: no-break spaces, so that neither a line break nor justification closes the gap. */
export const visibleGap = "\u00A0".repeat(6);

/** `ngày 09 tháng 4 năm 2025`, `tháng 4 năm 2025`, `năm 2025`. */
export function longDate(date: CalendarDate): string {
  const { year, month, day } = datePartsOf(date);
  return [
    ...(day === undefined ? [] : [`ngày ${printedDay(day)}`]),
    ...(month === undefined ? [] : [`tháng ${printedMonth(month)}`]),
    `năm ${printedYear(year)}`,
  ].join(" ");
}

/** The long form with a gap for each part that is not known, as wide as six spaces. */
export function longDateWithGaps(date: CalendarDate | undefined): string {
  const { year, month, day }: Partial<DateParts> = date === undefined ? {} : datePartsOf(date);
  return [
    wordAndNumber("ngày", day === undefined ? undefined : printedDay(day)),
    wordAndNumber("tháng", month === undefined ? undefined : printedMonth(month)),
    wordAndNumber("năm", year === undefined ? undefined : printedYear(year)),
  ]
    .join(" ")
    .replaceAll(`${visibleGap} `, visibleGap);
}

/** `09/4/2025`, `4/2025`, `2025`. */
export function shortDate(date: CalendarDate): string {
  const { year, month, day } = datePartsOf(date);
  return [
    ...(day === undefined ? [] : [printedDay(day)]),
    ...(month === undefined ? [] : [printedMonth(month)]),
    printedYear(year),
  ].join("/");
}

function wordAndNumber(word: string, number: string | undefined): string {
  return number === undefined ? `${word}${visibleGap}` : `${word} ${number}`;
}

function printedDay(day: number): string {
  return String(day).padStart(2, "0");
}

/** A leading zero for months 1 and 2 only, where a stroke could be added (guideline HD 36, decree 30/2020). */
function printedMonth(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

function printedYear(year: number): string {
  return String(year).padStart(4, "0");
}
