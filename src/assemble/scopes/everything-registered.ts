/** What a paper rests on that lists all units' registrations: it is never made without one that it would list. */

import { campaignFolder, roundFolder, unitFile, unitsFolder } from "../../model/data-files.ts";
import type { RoundRecords } from "../../model/records.ts";
import { unitFileKinds } from "../../model/schemas.ts";
import type { RoundInHand } from "../assembly-context.ts";
import type { Dependency } from "../dependency.ts";
import { roundsSoFar } from "../rounds-so-far.ts";
import { registrationReceipts } from "../values/registration-receipts.ts";

/** Of all rounds so far in which units register: what was filed, the logs, and the units that were asked. */
export function everythingRegistered(context: RoundInHand): Dependency[] {
  return [
    { file: context.records.config.source.path },
    ...registrationReceipts(context).map(({ unit }) => ({ file: unitFile(unit) })),
    ...registeringRounds(context).flatMap(filesOf),
    ...unreadFiles(context),
  ];
}

/** The rounds so far in which units register, by their day. */
function registeringRounds(context: RoundInHand): RoundRecords[] {
  return roundsSoFar(context).filter(({ round }) => unitFileKinds[round.value.phase] === "registration");
}

function filesOf({ round, registrations, log }: RoundRecords): Dependency[] {
  const records = [round, ...registrations.values(), log];
  return records.flatMap((record) => (record === undefined ? [] : [{ file: record.source.path }]));
}

/** What can't be read may be a registration, a round of them, or a unit that should have registered. */
function unreadFiles(context: RoundInHand): Dependency[] {
  const folders = registeringRounds(context).map(roundFolder);
  const isOfRound = (file: string) =>
    folders.some((folder) => file.startsWith(folder)) ||
    (file.startsWith(campaignFolder(context)) && file.endsWith("/round.yaml"));
  return context.records.faults
    .filter(({ file, path }) => isOfRound(file) || (file.startsWith(unitsFolder) && path.length === 0))
    .map(({ file }) => ({ file }));
}
