/** The registration with which a unit's results are compared. */

import { campaignFolder, fileBeside } from "../model/data-files.ts";
import type { RoundRecords } from "../model/records.ts";
import type { Registrant, Registration } from "../model/registration.ts";
import { unitFileKinds } from "../model/schemas.ts";
import type { Located } from "../model/source-file.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import { note } from "./look-up.ts";

/** The unit's latest registration in the campaign by the round's `asOf`; a later one stands in place of an earlier one. */
export function lookUpRegistration(
  context: AssemblyContext,
  unit: string,
): Located<Registration> | undefined {
  const { campaign, round } = context;
  const rounds = campaign.rounds.filter((each) => each.round.value.asOf <= round.round.value.asOf);
  const latest = rounds.findLast(({ registrations }) => registrations.has(unit));
  for (const each of rounds.filter(takesRegistrations))
    note(context, each === latest, { file: fileBeside(each, unit) });
  if (latest === undefined) useFaultyRounds(context);
  return latest?.registrations.get(unit);
}

/** A person's entry in a registration. */
export function registrantOf(
  registration: Located<Registration> | undefined,
  person: string,
): Registrant | undefined {
  return registration?.value.people.find((entry) => entry.person === person);
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
