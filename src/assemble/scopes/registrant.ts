/** Scope registrant: one form per person who registered targets of their own. */

import type { Registrant, Registration } from "../../model/registration.ts";
import type { Located } from "../../model/source-file.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { lookUpPerson } from "../look-up.ts";
import type { FindPapers, OwnValues } from "../paper.ts";
import { confirmationRows } from "../values/confirmation-rows.ts";
import { firstConfirmer } from "../values/confirming-committees.ts";
import { personValues } from "../values/person-values.ts";
import { targetRows } from "../values/target-rows.ts";
import { unitValues } from "../values/unit-values.ts";
import { filedBy, unitPaper } from "./filed-by.ts";

export const registrantPapers: FindPapers<"registrant"> = (context) =>
  filedBy(context, context.round.registrations).flatMap(({ record, unit }) =>
    withTargets(record).map(({ registrant, index }) => ({
      ...unitPaper({ record, unit }),
      subject: registrant.person,
      signatory: (desk, date) => firstConfirmer(desk, registrant.person, date),
      date: registrant.date ?? record.value.date,
      path: ["people", index],
      notSigning: [registrant.person],
      values: (desk, date) => {
        const own = personAndForm(desk, registrant, date);
        return own && { unit: unitValues(desk, unit, date), ...own };
      },
    })),
  );

function withTargets({ value }: Located<Registration>): { registrant: Registrant; index: number }[] {
  return value.people
    .map((registrant, index) => ({ registrant, index }))
    .filter(({ registrant }) => registrant.targets.length > 0);
}

function personAndForm(
  context: AssemblyContext,
  registrant: Registrant,
  date: string,
): Omit<OwnValues<"registrant">, "unit"> | undefined {
  const person = lookUpPerson(context, registrant.person);
  if (person === undefined) return undefined;
  return {
    person: personValues(context, person, date),
    registration: {
      form: registrant.form ?? context.campaign.plan.value.award.form,
      targets: targetRows(registrant.targets),
    },
    confirmations: confirmationRows(context, { person, given: registrant.confirmation, date }),
  };
}
