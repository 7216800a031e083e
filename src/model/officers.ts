/** Who holds an office of a body on a day. */

import { foldedName } from "../text/names.ts";
import type { Body } from "./body.ts";
import { entriesOn } from "./dated.ts";
import type { Person } from "./person.ts";
import type { Records } from "./records.ts";
import type { Located } from "./source-file.ts";
import type { Officer } from "./unit.ts";

/** By rank. A date without its day counts as the first of its month. */
export function officersOn({ record }: Body, date: string): Officer[] {
  return entriesOn(record.value.officers, date);
}

/** Whether the officer is that person: by the person's id, else by the name. */
export function isOfficer({ person, name }: Officer, { id, value }: Located<Person>): boolean {
  return person === undefined ? foldedName(name ?? "") === foldedName(value.name) : person === id;
}

export function officerName({ name, person = "" }: Officer, { people }: Records): string {
  return name ?? people.get(person)?.value.name ?? person;
}
