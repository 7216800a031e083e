/** Scope registrant: one form per person who registered targets of their own. */

import type { Registrant, Registration } from "../../model/registration.ts";
import type { Located } from "../../model/source-file.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { onPerson, onRecords, onUnit } from "../depend-on.ts";
import { issuedNumber } from "../issued-number.ts";
import type { FindPapers, OwnValues } from "../paper.ts";
import { confirmationRows, personValues } from "../values/person-values.ts";
import { targetRows } from "../values/target-rows.ts";
import { unitValues } from "../values/unit-values.ts";
import { filedBy } from "./filed-by.ts";

export const registrantPapers: FindPapers<"registrant"> = (context) =>
  filedBy(context, context.round.registrations).flatMap(({ record, unit }) =>
    withTargets(record).map(({ registrant, index }) => ({
      unit: unit.id,
      issuer: { id: unit.id, record: unit },
      date: registrant.date ?? record.value.date,
      record,
      path: ["people", index],
      dependsOn: dependencies(context, { record, registrant, unit: unit.id }),
      notSigning: [registrant.person],
      number: (key) => issuedNumber(context, unit.id, key),
      values: (desk, date) => ({
        unit: unitValues(desk, unit, date),
        ...personAndForm(desk, registrant, date),
      }),
    })),
  );

function withTargets({ value }: Located<Registration>): { registrant: Registrant; index: number }[] {
  return value.people
    .map((registrant, index) => ({ registrant, index }))
    .filter(({ registrant }) => registrant.targets.length > 0);
}

function dependencies(
  context: AssemblyContext,
  { record, registrant, unit }: { record: Located<Registration>; registrant: Registrant; unit: string },
) {
  const date = registrant.date ?? record.value.date ?? context.round.round.value.asOf;
  return [
    ...onRecords([record]),
    ...onUnit(context, unit, date),
    ...onPerson(context, registrant.person, date),
  ];
}

function personAndForm(
  context: AssemblyContext,
  registrant: Registrant,
  date: string,
): Omit<OwnValues<"registrant">, "unit"> {
  const person = context.records.people.get(registrant.person);
  if (person === undefined) throw new Error(`a checked reference leads nowhere: ${registrant.person}`);
  return {
    person: personValues(context, person, date),
    registration: {
      form: registrant.form ?? context.campaign.plan.value.award.form,
      targets: targetRows(registrant.targets),
    },
    confirmations: confirmationRows(context, { person, given: registrant.confirmation, onDate: date }),
  };
}
