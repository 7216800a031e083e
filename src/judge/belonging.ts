/** Which unit somebody or something belongs to: itself, what is above it, and what it went into. */

import { findBody, withParents } from "../model/body.ts";
import type { Records } from "../model/records.ts";
import type { CalendarDate } from "../text/calendar-date.ts";

export interface OnDay {
  readonly day: CalendarDate;
  readonly records: Records;
}

/** Whether the body is the unit on the day, lies below it, or went into it or into something below it. */
export function belongsTo(body: string, unit: string, given: OnDay): boolean {
  return ownersOf(body, given).has(unit);
}

/** A set ends by itself where the data run in a circle, which validation has reported. */
function ownersOf(id: string, { day, records }: OnDay): ReadonlySet<string> {
  const owners = new Set([id]);
  for (const each of owners) {
    const body = findBody(records, each);
    for (const above of body ? withParents(records, body, day) : []) owners.add(above.id);
    const merger = records.units.get(each)?.value.mergedInto;
    if (merger !== undefined && merger.on <= day) owners.add(merger.unit);
  }
  return owners;
}
