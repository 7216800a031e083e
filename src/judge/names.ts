/** What to call a body or a person in a verdict: the name where the file can be read, else the id. */

import { findBody, namesOn } from "../model/body.ts";
import type { Records } from "../model/records.ts";
import type { CalendarDate } from "../text/calendar-date.ts";

/** The name on the day. */
export function nameOfBody(id: string, day: CalendarDate, records: Records): string {
  const body = findBody(records, id);
  return (body && namesOn(body, day)?.name) ?? id;
}

export function nameOfPerson(id: string, { people }: Records): string {
  return people.get(id)?.value.name ?? id;
}
