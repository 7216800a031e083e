/** Scope registration: one paper per unit that registered. */

import type { Registration } from "../../model/registration.ts";
import type { Located } from "../../model/source-file.ts";
import type { Unit } from "../../model/unit.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { onLog, onPerson, onRecords, onUnit } from "../depend-on.ts";
import { issuedNumber } from "../issued-number.ts";
import type { FindPapers, OwnValues } from "../paper.ts";
import { positionOn } from "../values/person-values.ts";
import { targetRows } from "../values/target-rows.ts";
import { unitValues } from "../values/unit-values.ts";
import { filedBy } from "./filed-by.ts";

type RegistrationValues = OwnValues<"registration">["registration"];

export const registrationPapers: FindPapers<"registration"> = (context) =>
  filedBy(context, context.round.registrations).map(({ record, unit }) => ({
    unit: unit.id,
    issuer: { id: unit.id, record: unit },
    date: record.value.date,
    record,
    path: [],
    dependsOn: dependencies(context, record, unit),
    notSigning: [],
    number: (key) => issuedNumber(context, unit.id, key),
    values: (desk, date) => ({
      unit: unitValues(desk, unit, date),
      registration: ownValues(desk, record, date),
    }),
  }));

function dependencies(context: AssemblyContext, record: Located<Registration>, unit: Located<Unit>) {
  const date = record.value.date ?? context.round.round.value.asOf;
  return [
    ...onRecords([record]),
    ...onUnit(context, unit.id, date),
    ...onLog(context, unit.id),
    ...record.value.people.flatMap(({ person }) => onPerson(context, person, date)),
  ];
}

function ownValues(
  context: AssemblyContext,
  record: Located<Registration>,
  date: string,
): RegistrationValues {
  const { collective, targets, people } = record.value;
  return {
    collective,
    targets: targetRows(targets),
    measures: context.records.prose(record, ["measures"]),
    people: personRows(context, people, date),
    counts: { targets: targets.length, collectives: collective ? 1 : 0, people: people.length },
  };
}

function personRows(
  context: AssemblyContext,
  people: Registration["people"],
  date: string,
): RegistrationValues["people"] {
  return people.flatMap(({ person, form, targets }, index) => {
    const record = context.records.people.get(person);
    if (record === undefined) return [];
    return [
      {
        order: index + 1,
        name: record.value.name,
        born: record.value.born,
        position: positionOn(context, record, date).title,
        form: form ?? context.campaign.plan.value.award.form,
        targetCount: targets.length,
      },
    ];
  });
}
