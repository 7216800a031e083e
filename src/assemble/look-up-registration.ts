/** The registration with which a unit's results are compared. */

import { campaignFolder, fileBeside } from "../model/data-files.ts";
import { registeringFor } from "../model/mergers.ts";
import type { RoundRecords } from "../model/records.ts";
import type { Registrant, Registration } from "../model/registration.ts";
import { unitFileKinds } from "../model/schemas.ts";
import type { Located } from "../model/source-file.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import { note } from "./look-up.ts";

/** The unit's own registration, else that of one which had gone into it by the day. */
export function lookUpRegistration(
  context: AssemblyContext,
  unit: string,
  day: CalendarDate,
): Located<Registration> | undefined {
  return firstOf(registeringFor(unit, day, context.records), (id) => latestRegistration(context, id));
}

/** A person's entry in the unit's own registration, else in that of one which had gone into it by the day. */
export function lookUpRegistrant(
  context: AssemblyContext,
  { person, unit }: { readonly person: string; readonly unit: string },
  day: CalendarDate,
): Registrant | undefined {
  return firstOf(registeringFor(unit, day, context.records), (id) =>
    latestRegistration(context, id)?.value.people.find((entry) => entry.person === person),
  );
}

/** What is found for the first of the ids; the others are not looked up. */
function firstOf<Found>(ids: readonly string[], find: (id: string) => Found | undefined): Found | undefined {
  for (const id of ids) {
    const found = find(id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The unit's latest in the campaign by the round's `asOf`; a later one stands in place of an earlier one. */
function latestRegistration(context: AssemblyContext, unit: string): Located<Registration> | undefined {
  const { campaign, round } = context;
  const rounds = campaign.rounds.filter((each) => each.round.value.asOf <= round.round.value.asOf);
  const latest = rounds.findLast(({ registrations }) => registrations.has(unit));
  for (const each of rounds.filter(takesRegistrations))
    note(context, each === latest, { file: fileBeside(each, unit) });
  if (latest === undefined) useFaultyRounds(context);
  return latest?.registrations.get(unit);
}

function takesRegistrations({ round }: RoundRecords): boolean {
  return unitFileKinds[round.value.phase] === "registration";
}

/** What is found nowhere else may stand in a round whose own file can't be read. */
function useFaultyRounds(context: AssemblyContext): void {
  const folder = campaignFolder(context);
  for (const { file } of context.records.faults)
    if (file.startsWith(folder) && file.endsWith("/round.yaml")) context.use({ file });
}
