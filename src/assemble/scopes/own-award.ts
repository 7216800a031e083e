/** Scope own-award: the decision by which a unit awarded its own collectives and people. */

import type { OwnAward } from "../../model/proof.ts";
import type { Submission } from "../../model/submission.ts";
import { citation, citedDate, citedSymbol } from "../../text/cited-document.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { lookUpLogEntry, lookUpPerson } from "../look-up.ts";
import { ownEntry } from "../own-entry.ts";
import type { FindPapers, OwnValues } from "../paper.ts";
import { awardCounts } from "../values/award-counts.ts";
import { positionOn } from "../values/person-values.ts";
import { unitValues } from "../values/unit-values.ts";
import { type FiledPaper, filedBy, unitPaper } from "./filed-by.ts";

type OwnAwardValues = OwnValues<"own-award">["ownAward"];
type Awarded = NonNullable<OwnAward["awarded"]>;

/** Only where the unit lists whom it awarded; nobody signs their own award. */
export const ownAwardPapers: FindPapers<"own-award"> = (context) =>
  filedBy(context, context.round.submissions).flatMap((filed) => {
    const { ownAward } = filed.record.value.proof;
    if (ownAward === undefined || ownAward === "không tổ chức" || ownAward.awarded === undefined) return [];
    const { awarded, document } = ownAward;
    return [
      {
        ...unitPaper(filed),
        date: ownAward.date ?? citedDate(document),
        path: ["proof", "ownAward"],
        notSigning: awarded.flatMap((each) => ("person" in each ? [each.person] : [])),
        number: (desk, key) =>
          ownEntry(lookUpLogEntry(desk, filed.unit.id)?.issued ?? {}, key)?.number ?? citedSymbol(document),
        values: (desk, date) => ({
          unit: unitValues(desk, filed.unit, date),
          ownAward: ownAwardValues(desk, { ...filed, ownAward: { ...ownAward, awarded } }, date),
        }),
      },
    ];
  });

interface InHand extends FiledPaper<Submission> {
  readonly ownAward: OwnAward & { readonly awarded: Awarded };
}

function ownAwardValues(
  context: AssemblyContext,
  { record, ownAward }: InHand,
  date: string,
): OwnAwardValues {
  const { plan, summingUp } = record.value.proof;
  const collectives = collectiveRows(ownAward.awarded);
  const people = personRows(context, ownAward.awarded, date);
  return {
    form: ownAward.form,
    date: ownAward.date ?? citedDate(ownAward.document),
    plan: plan === undefined || plan === "không tổ chức" ? undefined : citation(plan.document),
    summingUp: summingUp === undefined || summingUp === "không tổ chức" ? undefined : summingUp.event,
    collectives,
    people,
    counts: awardCounts(collectives.length, people.length),
  };
}

function collectiveRows(awarded: Awarded): OwnAwardValues["collectives"] {
  return awarded
    .flatMap((each) => ("collective" in each ? [each.collective] : []))
    .map((name, index) => ({ order: index + 1, name }));
}

/** Somebody who can't be read is left out, and the paper refused. */
function personRows(context: AssemblyContext, awarded: Awarded, date: string): OwnAwardValues["people"] {
  return awarded
    .flatMap((each) => {
      if ("collective" in each) return [];
      if ("name" in each) return [{ name: each.name, position: each.position }];
      const person = lookUpPerson(context, each.person);
      return person === undefined
        ? []
        : [{ name: person.value.name, position: positionOn(context, person, date).title }];
    })
    .map((row, index) => ({ order: index + 1, ...row }));
}
