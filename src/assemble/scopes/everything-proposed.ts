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
import { roundsSoFar } from "../rounds-so-far.ts";

/** All that was filed by the round's `asOf`, whom it names, and what they are judged by. */
export function everythingProposed(context: RoundInHand): Dependency[] {
  const { records } = context;
  const filings = roundsSoFar(context).flatMap((each) => [
    ...filesOf(each),
    ...[...each.submissions].flatMap(([unit, { value }]) => [
      { file: unitFile(unit) },
      ...livingNominees(value, context.round.round.value.asOf)
        .filter(isPerson)
        .map(({ person }) => ({ file: personFile(person) })),
      ...records.ratings.map(({ source }) => ({ file: source.path, path: ["ratings", unit] })),
    ]),
  ]);
  return [
    { file: records.config.source.path },
    ...conclusionsIn(context),
    ...filings,
    ...unreadFiles(context),
  ];
}

/** A file that never was is nothing to rest on. */
function conclusionsIn({ records, round }: RoundInHand): Dependency[] {
  const file = fileBeside(round, "decisions");
  const isThere = round.decisions !== undefined || records.faults.some((fault) => fault.file === file);
  return isThere ? [{ file, path: ["conclusions"] }] : [];
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
