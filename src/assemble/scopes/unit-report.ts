/** Scope unit-report: a unit's report on the campaign to the issuing body. */

import type { Submission } from "../../model/submission.ts";
import { citation, citedDate, citedSymbol } from "../../text/cited-document.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { lookUpLogEntry, proseAt } from "../look-up.ts";
import { lookUpRegistration } from "../look-up-registration.ts";
import { ownEntry } from "../own-entry.ts";
import type { FindPapers, OwnValues } from "../paper.ts";
import { compareResults } from "../values/compare-results.ts";
import { unitRatingRows } from "../values/rating-rows.ts";
import { resolutionValues } from "../values/resolution-values.ts";
import { submissionValues } from "../values/submission-values.ts";
import { comparisonRows, targetCounts } from "../values/target-rows.ts";
import { unitValues } from "../values/unit-values.ts";
import { type FiledPaper, filedBy, unitPaper } from "./filed-by.ts";

type UnitReportValues = OwnValues<"unit-report">["report"];

/** Where the unit says that it reports; the number and day of its report are those that it cites. */
export const unitReportPapers: FindPapers<"unit-report"> = (context) =>
  filedBy(context, context.round.submissions).flatMap((filed) => {
    const { record, unit } = filed;
    const { report } = record.value.proof;
    if (report === undefined || report === "không tổ chức") return [];
    return [
      {
        ...unitPaper(filed),
        date: report.date ?? citedDate(report.document),
        path: ["proof", "report"],
        notSigning: [],
        number: (desk, key) =>
          ownEntry(lookUpLogEntry(desk, unit.id)?.issued ?? {}, key)?.number ?? citedSymbol(report.document),
        values: (desk, date) => ({
          unit: unitValues(desk, unit, date),
          submission: submissionValues(desk, record, date),
          report: unitReportValues(desk, filed, date),
        }),
      },
    ];
  });

function unitReportValues(
  context: AssemblyContext,
  filed: FiledPaper<Submission>,
  date: string,
): UnitReportValues {
  const { record, unit } = filed;
  const { plan, propagation } = record.value.proof;
  return {
    plan: plan === undefined || plan === "không tổ chức" ? undefined : citation(plan.document),
    propagation: propagation === undefined || propagation === "không tổ chức" ? undefined : propagation,
    ...registered(context, filed, date),
    resolution: resolutionValues(record.value),
    ratings: unitRatingRows(context, unit.id, date),
    ...ownWords(context, filed),
  };
}

/** Without any result nothing is compared: who proposes only people reports on theirs. */
function registered(
  context: AssemblyContext,
  { record, unit }: FiledPaper<Submission>,
  date: string,
): Pick<UnitReportValues, "registration" | "comparison" | "counts"> {
  const registration = lookUpRegistration(context, unit.id, date)?.value;
  const { results } = record.value;
  const targets = Object.keys(results).length === 0 ? [] : (registration?.targets ?? []);
  const compared = compareResults(context, targets, { results, record, path: ["results"] });
  return {
    registration: registration && {
      date: registration.date,
      targets: registration.targets.length,
      people: registration.people.length,
    },
    comparison: comparisonRows(compared),
    counts: targetCounts(compared),
  };
}

type OwnWords = Submission["summingUpReport"];

function ownWords(
  context: AssemblyContext,
  { record }: FiledPaper<Submission>,
): Pick<UnitReportValues, keyof OwnWords> {
  const said = (section: keyof OwnWords) => proseAt(context, record, ["summingUpReport", section]);
  return {
    leadership: said("leadership"),
    results: said("results"),
    following: said("following"),
    culture: said("culture"),
    examples: said("examples"),
    strengths: said("strengths"),
    shortcomings: said("shortcomings"),
    lessons: said("lessons"),
    directions: said("directions"),
  };
}
