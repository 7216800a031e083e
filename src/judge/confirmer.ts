/** Whether somebody may confirm what a person reports: the person's own committee, one above it, or neither. */

import { type Body, findBody, withParents } from "../model/body.ts";
import { holdsOn } from "../model/dated.ts";
import { isOfficer, officersOn } from "../model/officers.ts";
import type { Person } from "../model/person.ts";
import type { Located } from "../model/source-file.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import { nameOfBody, nameOfPerson } from "./names.ts";
import type { Given } from "./ruling.ts";

export interface Confirmer {
  /** `self`: the person, or a committee in which nobody else holds an office; `unknown`: somebody who holds none. */
  readonly level: "own" | "higher" | "self" | "outside" | "unknown";
  readonly name: string;
}

type OnDay = Given & { readonly day: CalendarDate };

/** Where nobody is named, the nearest committee in which somebody else holds an office. */
export function confirmerOf(by: string | undefined, given: OnDay): Confirmer {
  const person = given.records.people.get(given.subject.id);
  if (person === undefined) return { level: "unknown", name: by ?? "" };
  if (by === person.id) return { level: "self", name: person.value.name };
  const over = committeesOver(person, given);
  if (by !== undefined && findBody(given.records, by) === undefined) return officer(by, { ...given, over });
  const body = by === undefined ? nearest(over, person, given.day) : findBody(given.records, by);
  if (body === undefined) return { level: "unknown", name: by ?? "" };
  const name = nameOfBody(body.id, given.day, given.records);
  return { level: canConfirm(body, person, given.day) ? levelOf(body, over, given) : "self", name };
}

/** The committees of the person's positions on the day, that of the unit which proposes, and all above them. */
function committeesOver({ value }: Located<Person>, { records, filing, day }: OnDay): Body[] {
  const units = value.positions.filter((position) => holdsOn(position, day)).map(({ unit }) => unit);
  return [...units, filing.unit].flatMap((unit) => {
    const body = findBody(records, unit);
    return body ? withParents(records, body, day) : [];
  });
}

function officer(id: string, given: OnDay & { readonly over: readonly Body[] }): Confirmer {
  const { records, over, day } = given;
  const name = nameOfPerson(id, records);
  const person = records.people.get(id);
  const held = person && over.find((body) => officersOn(body, day).some((each) => isOfficer(each, person)));
  return { level: held ? levelOf(held, over, given) : "unknown", name };
}

function nearest(over: readonly Body[], person: Located<Person>, day: CalendarDate): Body | undefined {
  return over.find((body) => canConfirm(body, person, day)) ?? over[0];
}

/** A committee whose officers nobody has recorded is not held to be empty. */
function canConfirm(body: Body, person: Located<Person>, day: CalendarDate): boolean {
  const officers = officersOn(body, day);
  return officers.length === 0 || officers.some((each) => !isOfficer(each, person));
}

/** What stands above the unit that proposes is of a higher level. */
function levelOf({ id }: Body, over: readonly Body[], { records, filing, day }: OnDay): Confirmer["level"] {
  const unit = findBody(records, filing.unit);
  const above = unit ? withParents(records, unit, day).slice(1) : [];
  if (above.some((each) => each.id === id)) return "higher";
  return over.some((each) => each.id === id) ? "own" : "outside";
}
