/** Scope submission: one proposal per unit that submitted. */

import type { Located } from "../../model/source-file.ts";
import { isPerson, livingNominees, nomineeId, type Submission } from "../../model/submission.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { onLog, onPerson, onRatings, onRecords, onRegistration, onUnit } from "../depend-on.ts";
import { issuedNumber } from "../issued-number.ts";
import type { Dependency, FindPapers } from "../paper.ts";
import { submissionValues } from "../values/submission-values.ts";
import { unitValues } from "../values/unit-values.ts";
import { filedBy } from "./filed-by.ts";

export const submissionPapers: FindPapers<"submission"> = (context) =>
  filedBy(context, context.round.submissions).map(({ record, unit }) => ({
    unit: unit.id,
    issuer: { id: unit.id, record: unit },
    date: record.value.date,
    record,
    path: [],
    dependsOn: onSubmission(context, record),
    notSigning: livingNominees(record.value).filter(isPerson).map(nomineeId),
    number: (key) => issuedNumber(context, unit.id, key),
    values: (desk, date) => ({
      unit: unitValues(desk, unit, date),
      submission: submissionValues(desk, record, date),
    }),
  }));

/** All that a unit's papers of the round rest on. */
export function onSubmission(context: AssemblyContext, record: Located<Submission>): Dependency[] {
  const date = record.value.date ?? context.round.round.value.asOf;
  return [
    ...onRecords([record]),
    ...onUnit(context, record.id, date),
    ...onRatings(context, record.id),
    ...onRegistration(context, record.id),
    ...onLog(context, record.id),
    ...record.value.nominees.filter(isPerson).flatMap(({ person }) => onPerson(context, person, date)),
  ];
}
