/** Scope collective: the achievement report of each nominated collective. */

import type { Located } from "../../model/source-file.ts";
import { type CollectiveNominee, isPerson, type Submission } from "../../model/submission.ts";
import type { Unit } from "../../model/unit.ts";
import { percentOf, printPercent } from "../../text/numbers.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { bodyNames } from "../body-names.ts";
import { registrationOf } from "../campaign-records.ts";
import { issuedNumber } from "../issued-number.ts";
import type { FindPapers, OwnValues } from "../paper.ts";
import { awardRows, unitRatingRows } from "../values/rating-rows.ts";
import { comparisonRows, targetCounts, withResults } from "../values/target-rows.ts";
import { unitValues } from "../values/unit-values.ts";
import { reported } from "./reported.ts";
import { onSubmission } from "./submission.ts";

type NomineeValues = OwnValues<"collective">["nominee"];

export const collectivePapers: FindPapers<"collective"> = (context) =>
  reported(context).flatMap(({ record, unit, nominee, index }) =>
    isPerson(nominee)
      ? []
      : [
          {
            unit: unit.id,
            issuer: { id: unit.id, record: unit },
            date: nominee.report?.date ?? record.value.date,
            record,
            path: ["nominees", index],
            dependsOn: onSubmission(context, record),
            notSigning: [],
            number: (key: string) => issuedNumber(context, unit.id, key),
            values: (desk: AssemblyContext, date: string) => ({
              unit: unitValues(desk, unit, date),
              nominee: nomineeValues(desk, { record, unit, nominee, index }, date),
            }),
          },
        ],
  );

interface Reported {
  readonly record: Located<Submission>;
  readonly unit: Located<Unit>;
  readonly nominee: CollectiveNominee;
  readonly index: number;
}

function nomineeValues(context: AssemblyContext, reported: Reported, date: string): NomineeValues {
  const { record, unit, nominee, index } = reported;
  const targets = registrationOf(context.campaign, unit.id)?.value.targets ?? [];
  const compared = withResults(targets, record.value.results);
  return {
    name: bodyNames(context, { id: unit.id, record: unit }, date).fullName,
    comparison: comparisonRows(compared),
    counts: targetCounts(compared),
    resolution: resolutionValues(record.value),
    achievements: nominee.achievements,
    results: context.records.prose(record, ["nominees", index, "report", "results"]) ?? [],
    ratings: unitRatingRows(context, unit.id, date),
    ratedStaff: staffRows(unit.value),
    titles: unit.value.titles,
    awards: awardRows(context, unit.value.awards, date),
  };
}

function resolutionValues({ resolution }: Submission): NomineeValues["resolution"] {
  return (
    resolution && {
      name: resolution.name,
      asOf: resolution.asOf,
      rows: comparisonRows(resolution.targets),
      counts: targetCounts(resolution.targets),
    }
  );
}

function staffRows({ ratedStaff }: Unit): NomineeValues["ratedStaff"] {
  return ratedStaff.map(({ year, kind, counted, good, exempt = 0, document }) => {
    const share = percentOf(good, counted);
    return {
      year,
      kind,
      counted,
      good,
      exempt,
      document,
      share: share === undefined ? "–" : printPercent(share),
    };
  });
}
