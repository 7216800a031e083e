/** Scope person: the achievement report of each nominated person, with its confirmation. */

import { isPerson, type PersonNominee } from "../../model/submission.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { lookUpPerson, proseAt } from "../look-up.ts";
import { lookUpRegistrant } from "../look-up-registration.ts";
import type { FindPapers, OwnValues } from "../paper.ts";
import { compareResults } from "../values/compare-results.ts";
import { confirmationRows } from "../values/confirmation-rows.ts";
import { firstConfirmer } from "../values/confirming-committees.ts";
import { achievementRows } from "../values/nominee-rows.ts";
import { personValues } from "../values/person-values.ts";
import { comparisonRows, targetCounts } from "../values/target-rows.ts";
import { unitValues } from "../values/unit-values.ts";
import { unitPaper } from "./filed-by.ts";
import { type ReportedNominee, reported } from "./reported.ts";

type ReportedPerson = ReportedNominee<PersonNominee>;

export const personPapers: FindPapers<"person"> = (context) =>
  reported(context, isPerson).map((each) => ({
    ...unitPaper(each),
    subject: each.nominee.person,
    signatory: (desk, date) => firstConfirmer(desk, each.nominee.person, date),
    date: each.nominee.report?.date ?? each.record.value.date,
    path: ["nominees", each.index],
    notSigning: [each.nominee.person],
    values: (desk, date) => {
      const own = personAndReport(desk, each, date);
      return own && { unit: unitValues(desk, each.unit, date), ...own };
    },
  }));

function personAndReport(
  context: AssemblyContext,
  reported: ReportedPerson,
  date: string,
): Omit<OwnValues<"person">, "unit"> | undefined {
  const { nominee } = reported;
  const person = lookUpPerson(context, nominee.person);
  if (person === undefined) return undefined;
  return {
    person: personValues(context, person, date),
    nominee: reportValues(context, reported, date),
    confirmations: confirmationRows(context, { person, given: nominee.report?.confirmation ?? [], date }),
  };
}

function reportValues(
  context: AssemblyContext,
  { record, unit, nominee, index }: ReportedPerson,
  date: string,
): OwnValues<"person">["nominee"] {
  const path = ["nominees", index];
  const targets = lookUpRegistrant(context, { person: nominee.person, unit: unit.id }, date)?.targets ?? [];
  const compared = compareResults(context, targets, {
    ...{ results: nominee.results, record },
    path: [...path, "results"],
  });
  return {
    duties: proseAt(context, record, [...path, "report", "duties"]),
    comparison: comparisonRows(compared),
    counts: targetCounts(compared),
    achievements: achievementRows(nominee),
    results: proseAt(context, record, [...path, "report", "results"]) ?? [],
  };
}
