/** A unit's registration and the Bloc's log, found among the rounds of the campaign. */

import type { LogEntry } from "../model/log.ts";
import type { Campaign, RoundRecords } from "../model/records.ts";
import type { Registrant, Registration } from "../model/registration.ts";
import type { Located } from "../model/source-file.ts";

/** The unit's latest registration in the campaign. */
export function registrationOf({ rounds }: Campaign, unit: string): Located<Registration> | undefined {
  return rounds.findLast(({ registrations }) => registrations.has(unit))?.registrations.get(unit);
}

/** A person's entry in a registration. */
export function registrantOf(
  registration: Located<Registration> | undefined,
  person: string,
): Registrant | undefined {
  return registration?.value.people.find((entry) => entry.person === person);
}

/** What the log records of a unit in a round. */
export function logEntryOf({ log }: RoundRecords, unit: string): LogEntry | undefined {
  return log !== undefined && Object.hasOwn(log.value, unit) ? log.value[unit] : undefined;
}
