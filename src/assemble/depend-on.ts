/** The files that a paper is made from. */

import { findBody, withParents } from "../model/body.ts";
import type { Located } from "../model/source-file.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import { registrationOf } from "./campaign-records.ts";
import type { Dependency } from "./paper.ts";

/** What every paper of the round rests on. */
export function onTheRound({ records, campaign, round }: AssemblyContext): Dependency[] {
  return onRecords([records.config, records.organisation, records.styles, campaign.plan, round.round]);
}

/** A unit's own file and the bodies above it. */
export function onUnit(context: AssemblyContext, unit: string, date: string): Dependency[] {
  const body = findBody(context.records, unit);
  return body === undefined
    ? [{ file: `data/units/${unit}.yaml` }]
    : onRecords(withParents(context.records, body, date).map(({ record }) => record));
}

/** A person's file and the units of their positions. */
export function onPerson(context: AssemblyContext, person: string, date: string): Dependency[] {
  const record = context.records.people.get(person);
  if (record === undefined) return [{ file: `data/people/${person}.yaml` }];
  const units = record.value.positions.map(({ unit }) => unit);
  return [...onRecords([record]), ...units.flatMap((unit) => onUnit(context, unit, date))];
}

/** The unit's entry in the log of the round: numbers that were given. */
export function onLog({ round }: AssemblyContext, unit: string): Dependency[] {
  return round.log === undefined ? [] : [{ file: round.log.source.path, path: [unit] }];
}

/** What the raters' decisions say of the unit. */
export function onRatings({ records }: AssemblyContext, unit: string): Dependency[] {
  return records.ratings.map(({ source }) => ({ file: source.path, path: ["ratings", unit] }));
}

/** The unit's registration, with which results are compared. */
export function onRegistration({ campaign }: AssemblyContext, unit: string): Dependency[] {
  const registration = registrationOf(campaign, unit);
  return registration === undefined ? [] : onRecords([registration]);
}

export function onRecords(records: readonly Located<unknown>[]): Dependency[] {
  return records.map(({ source }) => ({ file: source.path }));
}
