/** What held on a date, of values that change with time. */

import { firstDayOf } from "../text/calendar-date.ts";
import type { Dated, Period } from "./fields.ts";

/** Whether a period holds on a date; both ends belong to it. A date without its day counts as the first of its month. */
export function holdsOn({ from, to }: Period, date: string): boolean {
  const day = firstDayOf(date);
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

/** The first entry that holds on the date; undefined where none does. */
export function entryOn<Entry extends Period>(entries: readonly Entry[], date: string): Entry | undefined {
  return entries.find((entry) => holdsOn(entry, date));
}

/** All entries that hold on the date, in their order. */
export function entriesOn<Entry extends Period>(entries: readonly Entry[], date: string): Entry[] {
  return entries.filter((entry) => holdsOn(entry, date));
}

/** The value that held on the date, of one value or of entries with `from` and `to`. */
export function valueOn<Value extends string | boolean>(
  dated: Dated<Value>,
  date: string,
): Value | undefined {
  return Array.isArray(dated)
    ? entryOn(dated as readonly ({ value: Value } & Period)[], date)?.value
    : (dated as Value);
}
