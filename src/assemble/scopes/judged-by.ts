/** What the verdicts on a unit and its nominees rest on, beside the unit's own file and submission. */

import { fileBeside, personFile, ratingsFolder } from "../../model/data-files.ts";
import type { RoundRecords } from "../../model/records.ts";
import { isPerson, livingNominees } from "../../model/submission.ts";
import type { RoundInHand } from "../assembly-context.ts";
import type { Dependency } from "../dependency.ts";

/** Only the unit's own entries of what all share, so that another unit's fault doesn't stop its paper. */
export function judgedBy(context: RoundInHand, unit: string): Dependency[] {
  const { records, campaign, round } = context;
  const submission = round.submissions.get(unit);
  const people = submission === undefined ? [] : livingNominees(submission.value, round.round.value.asOf);
  const rounds = campaign.rounds.filter((each) => each.round.value.asOf <= round.round.value.asOf);
  return [
    { file: records.config.source.path },
    ...people.filter(isPerson).map(({ person }) => ({ file: personFile(person) })),
    ...records.ratings.map(({ source }) => ({ file: source.path, path: ["ratings", unit] })),
    ...rounds.flatMap((each) => filesOf(each, unit)),
    ...unreadFiles(context, rounds, unit),
  ];
}

function filesOf({ registrations, log, appraisal }: RoundRecords, unit: string): Dependency[] {
  const registration = registrations.get(unit);
  return [
    ...(registration === undefined ? [] : [{ file: registration.source.path }]),
    ...(log === undefined ? [] : [{ file: log.source.path, path: [unit] }]),
    ...(appraisal === undefined
      ? []
      : [["dossiers", unit], ["opinions"], ["conclusions"]].map((path) => ({
          file: appraisal.source.path,
          path,
        }))),
  ];
}

/** Files that can't be read, and might speak of the unit. */
function unreadFiles({ records }: RoundInHand, rounds: readonly RoundRecords[], unit: string): Dependency[] {
  const files = new Set(
    rounds.flatMap((each) => [unit, "log", "appraisal"].map((name) => fileBeside(each, name))),
  );
  return records.faults
    .filter(({ file, path }) => path.length === 0 && (file.startsWith(ratingsFolder) || files.has(file)))
    .map(({ file }) => ({ file }));
}
