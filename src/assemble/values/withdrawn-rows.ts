/** Whom units no longer propose, as far as they had said so by a day. */

import { isPerson, type Nominee } from "../../model/submission.ts";
import { citation } from "../../text/cited-document.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { fullNameOf } from "../body-names.ts";
import { inOrderOfUnits } from "../official-order.ts";
import type { OwnValues } from "../paper.ts";
import { nomineeName } from "./nominee-rows.ts";

type WithdrawnRow = OwnValues<"appraisal">["appraisal"]["withdrawn"][number];

/** In official order, those of one unit in the order of its submission. */
export function withdrawnRows(context: AssemblyContext, date: string): WithdrawnRow[] {
  const { asOf } = context.round.round.value;
  const day = date < asOf ? date : asOf;
  const { judgement, campaign } = context;
  return inOrderOfUnits(context, judgement.dossiers, ({ unit }) => unit)
    .flatMap(({ unit, round: id }) => {
      const submission = campaign.rounds.find((round) => round.id === id)?.submissions.get(unit);
      const nominees = submission?.value.nominees ?? [];
      return nominees.flatMap((nominee) => withdrawnRow(context, nominee, { unit, day }));
    })
    .map((row, index) => ({ ...row, order: index + 1 }));
}

function withdrawnRow(
  context: AssemblyContext,
  nominee: Nominee,
  { unit, day }: { readonly unit: string; readonly day: string },
): Omit<WithdrawnRow, "order">[] {
  const { withdrawn } = nominee;
  if (withdrawn === undefined || withdrawn.date > day) return [];
  const { date, reason, document, replacedBy } = withdrawn;
  return [
    {
      name: nomineeName(context, nominee, day),
      isPerson: isPerson(nominee),
      unit: fullNameOf(context, unit, day),
      ...{ date, reason },
      document: document && citation(document),
      replacedBy: replacedBy && nomineeName(context, replacing(nominee, replacedBy), day),
    },
  ];
}

function replacing(nominee: Nominee, id: string): Nominee {
  return isPerson(nominee) ? { ...nominee, person: id } : { ...nominee, collective: id };
}
