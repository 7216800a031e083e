/** Scope collective: the achievement report of each nominated collective. */

import type { Located } from "../../model/source-file.ts";
import { type CollectiveNominee, isPerson, type Nominee } from "../../model/submission.ts";
import type { Unit } from "../../model/unit.ts";
import { citation } from "../../text/cited-document.ts";
import { percentOf, printPercent } from "../../text/numbers.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { bodyNames } from "../body-names.ts";
import { lookUpUnit, proseAt } from "../look-up.ts";
import { lookUpRegistration } from "../look-up-registration.ts";
import type { FindPapers, OwnValues } from "../paper.ts";
import { type ComparedTarget, compareResults } from "../values/compare-results.ts";
import { achievementRows } from "../values/nominee-rows.ts";
import { awardRows, unitRatingRows } from "../values/rating-rows.ts";
import { resolutionValues } from "../values/resolution-values.ts";
import { comparisonRows, targetCounts } from "../values/target-rows.ts";
import { unitValues } from "../values/unit-values.ts";
import { unitPaper } from "./filed-by.ts";
import { type ReportedNominee, reported } from "./reported.ts";

type NomineeValues = OwnValues<"collective">["nominee"];
type ReportedCollective = ReportedNominee<CollectiveNominee>;

export const collectivePapers: FindPapers<"collective"> = (context) =>
  reported(context, isCollective).map((each) => ({
    ...unitPaper(each),
    date: each.nominee.report?.date ?? each.record.value.date,
    path: ["nominees", each.index],
    notSigning: [],
    values: (desk, date) => {
      const collective = lookUpUnit(desk, each.nominee.collective);
      return (
        collective && {
          unit: unitValues(desk, collective, date),
          nominee: nomineeValues(desk, { ...each, collective }, date),
        }
      );
    },
  }));

function isCollective(nominee: Nominee): nominee is CollectiveNominee {
  return !isPerson(nominee);
}

function nomineeValues(
  context: AssemblyContext,
  reported: ReportedCollective & { readonly collective: Located<Unit> },
  date: string,
): NomineeValues {
  const { record, collective, nominee, index } = reported;
  const compared = comparedTargets(context, reported, date);
  return {
    name: bodyNames(context, { id: collective.id, record: collective }, date).fullName,
    comparison: comparisonRows(compared),
    counts: targetCounts(compared),
    resolution: resolutionValues(record.value),
    achievements: achievementRows(nominee),
    results: proseAt(context, record, ["nominees", index, "report", "results"]) ?? [],
    ratings: unitRatingRows(context, collective.id, date),
    ratedStaff: staffRows(collective.value),
    titles: collective.value.titles.map((title) => ({ ...title, document: cited(title.document) })),
    awards: awardRows(context, collective.value.awards, date),
  };
}

/** What the unit registered are its own targets; of another collective that it proposes nothing is registered. */
function comparedTargets(
  context: AssemblyContext,
  { record, unit, nominee }: ReportedCollective,
  date: string,
): ComparedTarget[] {
  if (nominee.collective !== unit.id) return [];
  const targets = lookUpRegistration(context, unit.id, date)?.value.targets ?? [];
  return compareResults(context, targets, { results: record.value.results, record, path: ["results"] });
}

function staffRows({ ratedStaff }: Unit): NomineeValues["ratedStaff"] {
  return ratedStaff.map((rated) => {
    const share = percentOf(rated.good, rated.counted);
    return {
      ...rated,
      exempt: rated.exempt ?? 0,
      document: cited(rated.document),
      share: share === undefined ? "–" : printPercent(share),
    };
  });
}

function cited(document: string | undefined): string | undefined {
  return document === undefined ? undefined : citation(document);
}
