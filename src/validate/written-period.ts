/** The period of an entry as it was typed, as far as it can be read: what can't is the schema's to find. */

import { parseFullDate } from "../text/calendar-date.ts";
import { valueAt } from "./expand-pattern.ts";

/** ISO dates; an absent end is open. */
export interface WrittenPeriod {
  readonly from: string;
  readonly to: string;
}

/** Before and after all days. */
export const openStart = "0000";
export const openEnd = "9999-99-99";

/** Undefined where a date can't be read, or the end lies before the start. */
export function writtenPeriod(entry: unknown): WrittenPeriod | undefined {
  const [from, to] = [dateAt(entry, "from", openStart), dateAt(entry, "to", openEnd)];
  return from === undefined || to === undefined || to < from ? undefined : { from, to };
}

function dateAt(entry: unknown, field: "from" | "to", open: string): string | undefined {
  const written = valueAt(entry, [field]);
  if (written === undefined) return open;
  const reading = typeof written === "string" ? parseFullDate(written) : undefined;
  return reading?.ok ? reading.date : undefined;
}
