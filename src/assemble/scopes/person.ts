/** Scope person: the achievement report of each nominated person, with its confirmation. */

import { isPerson, type PersonNominee } from "../../model/submission.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { registrantOf, registrationOf } from "../campaign-records.ts";
import { issuedNumber } from "../issued-number.ts";
import type { FindPapers, OwnValues } from "../paper.ts";
import { confirmationRows, personValues } from "../values/person-values.ts";
import { comparisonRows, targetCounts, withResults } from "../values/target-rows.ts";
import { unitValues } from "../values/unit-values.ts";
import { type ReportedNominee, reported } from "./reported.ts";
import { onSubmission } from "./submission.ts";

export const personPapers: FindPapers<"person"> = (context) =>
  reported(context).flatMap((each) => {
    const { record, unit, nominee, index } = each;
    if (!isPerson(nominee)) return [];
    return [
      {
        unit: unit.id,
        issuer: { id: unit.id, record: unit },
        date: nominee.report?.date ?? record.value.date,
        record,
        path: ["nominees", index],
        dependsOn: onSubmission(context, record),
        notSigning: [nominee.person],
        number: (key: string) => issuedNumber(context, unit.id, key),
        values: (desk: AssemblyContext, date: string) => ({
          unit: unitValues(desk, unit, date),
          ...personAndReport(desk, { ...each, nominee }, date),
        }),
      },
    ];
  });

function personAndReport(
  context: AssemblyContext,
  { record, unit, nominee, index }: ReportedNominee & { readonly nominee: PersonNominee },
  date: string,
): Omit<OwnValues<"person">, "unit"> {
  const person = context.records.people.get(nominee.person);
  if (person === undefined) throw new Error(`a checked reference leads nowhere: ${nominee.person}`);
  const targets = registrantOf(registrationOf(context.campaign, unit.id), nominee.person)?.targets ?? [];
  const compared = withResults(targets, nominee.results);
  const proseAt = (field: string) => context.records.prose(record, ["nominees", index, "report", field]);
  return {
    person: personValues(context, person, date),
    nominee: {
      duties: proseAt("duties"),
      comparison: comparisonRows(compared),
      counts: targetCounts(compared),
      achievements: nominee.achievements,
      results: proseAt("results") ?? [],
    },
    confirmations: confirmationRows(context, {
      person,
      given: nominee.report?.confirmation ?? [],
      onDate: date,
    }),
  };
}
