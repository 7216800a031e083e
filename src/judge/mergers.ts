/** Units that went into another: what they filed, and whom they named, is asked of the one that took them in. */

import type { Records } from "../model/records.ts";
import type { Located } from "../model/source-file.ts";
import type { Unit } from "../model/unit.ts";
import type { CalendarDate } from "../text/calendar-date.ts";

/** The units that had gone into this one by the day, by their ids' order. */
export function mergedInto(unit: string, day: CalendarDate, { units }: Records): Located<Unit>[] {
  return [...units.values()]
    .filter(({ value: { mergedInto: into } }) => into?.unit === unit && into.on <= day)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}
