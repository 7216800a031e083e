/** What a paper rests on that lists whoever may be awarded: a decision is never made without a record that it would list. */

import {
  campaignFolder,
  fileBeside,
  personFile,
  ratingsFolder,
  roundFolder,
  unitFile,
} from "../../model/data-files.ts";
import type { RoundRecords } from "../../model/records.ts";
import { isPerson, livingNominees } from "../../model/submission.ts";
import type { RoundInHand } from "../assembly-context.ts";
import type { Dependency } from "../dependency.ts";

/** All that was filed by the round's `asOf`, whom it names, and what they are judged by. */
export function everythingProposed(context: RoundInHand): Dependency[] {
  const { records, round } = context;
  const filings = roundsSoFar(context).flatMap((each) => [
    ...filesOf(each),
    ...[...each.submissions].flatMap(([unit, { value }]) => [
      { file: unitFile(unit) },
      ...livingNominees(value, round.round.value.asOf)
        .filter(isPerson)
        .map(({ person }) => ({ file: personFile(person) })),
      ...records.ratings.map(({ source }) => ({ file: source.path, path: ["ratings", unit] })),
    ]),
  ]);
  return [
    { file: records.config.source.path },
    { file: fileBeside(round, "decisions"), path: ["conclusions"] },
    ...filings,
    ...unreadFiles(context),
  ];
}

function roundsSoFar({ campaign, round }: RoundInHand): RoundRecords[] {
  return campaign.rounds.filter((each) => each.round.value.asOf <= round.round.value.asOf);
}

function filesOf({ registrations, submissions, log, appraisal }: RoundRecords): Dependency[] {
  const records = [...registrations.values(), ...submissions.values(), log, appraisal];
  return records.flatMap((record) => (record === undefined ? [] : [{ file: record.source.path }]));
}

/** Faulty files of the campaign, of rounds to come excepted, and raters' decisions that can't be read: anybody may stand in them. */
function unreadFiles(context: RoundInHand): Dependency[] {
  const { campaign, records, round } = context;
  const soFar = new Set(roundsSoFar(context));
  const toCome = campaign.rounds.filter((each) => !soFar.has(each)).map(roundFolder);
  const decisions = fileBeside(round, "decisions");
  return records.faults
    .filter(
      ({ file, path }) =>
        (file.startsWith(ratingsFolder) && path.length === 0) ||
        (file.startsWith(campaignFolder(context)) &&
          file !== decisions &&
          !toCome.some((folder) => file.startsWith(folder))),
    )
    .map(({ file }) => ({ file }));
}
