/** Scope registration: one paper per unit that registered. */

import type { Registration } from "../../model/registration.ts";
import type { Located } from "../../model/source-file.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { lookUpPerson, proseAt } from "../look-up.ts";
import type { FindPapers, OwnValues } from "../paper.ts";
import { positionOn } from "../values/person-values.ts";
import { targetRows } from "../values/target-rows.ts";
import { unitValues } from "../values/unit-values.ts";
import { filedBy, unitPaper } from "./filed-by.ts";

type RegistrationValues = OwnValues<"registration">["registration"];

export const registrationPapers: FindPapers<"registration"> = (context) =>
  filedBy(context, context.round.registrations).map(({ record, unit }) => ({
    ...unitPaper({ record, unit }),
    date: record.value.date,
    path: [],
    notSigning: [],
    values: (desk, date) => ({
      unit: unitValues(desk, unit, date),
      registration: registrationValues(desk, record, date),
    }),
  }));

function registrationValues(
  context: AssemblyContext,
  record: Located<Registration>,
  date: string,
): RegistrationValues {
  const { collective, targets, people } = record.value;
  return {
    collective,
    targets: targetRows(targets),
    measures: proseAt(context, record, ["measures"]),
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
    const record = lookUpPerson(context, person);
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
