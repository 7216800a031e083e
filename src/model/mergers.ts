/** Units that went into another: what they filed, and whom they named, is asked of the one that took them in. */

import type { CalendarDate } from "../text/calendar-date.ts";
import type { Records } from "./records.ts";
import type { Located } from "./source-file.ts";
import type { Unit } from "./unit.ts";

/** The units that had gone into this one by the day, by their ids' order. */
export function mergedInto(unit: string, day: CalendarDate, { units }: Records): Located<Unit>[] {
  return [...units.values()]
    .filter(({ value: { mergedInto: into } }) => into?.unit === unit && into.on <= day)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The ids of those whose registration counts as the unit's own: the unit first, then those that had gone into it by the day. */
export function registeringFor(unit: string, day: CalendarDate, records: Records): string[] {
  return [unit, ...mergedInto(unit, day, records).map(({ id }) => id)];
}
