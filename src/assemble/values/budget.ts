/** What the awards that are proposed would cost, by the rates that the plan gives. */

import type { Plan } from "../../model/plan.ts";
import { citation } from "../../text/cited-document.ts";
import type { OwnValues } from "../paper.ts";

type AppraisalValues = OwnValues<"appraisal">["appraisal"];

type Budget = NonNullable<AppraisalValues["budget"]>;
type Rate = NonNullable<NonNullable<Plan["amounts"]>["collective"]>;

/** In đồng. Undefined where the plan gives no rate: an amount is never guessed. */
export function budgetOf(
  { amounts }: Plan,
  { collectives, people }: { readonly collectives: number; readonly people: number },
): Budget | undefined {
  if (amounts === undefined) return undefined;
  const collective = budgetLine(amounts.collective, collectives);
  const person = budgetLine(amounts.person, people);
  if (collective === undefined && person === undefined) return undefined;
  const total = (collective?.total ?? 0) + (person?.total ?? 0);
  return { collective, person, total, source: amounts.source };
}

function budgetLine(rate: Rate | undefined, count: number): Budget["collective"] {
  if (rate === undefined) return undefined;
  const { amount, document } = rate;
  return { amount, count, total: amount * count, document: document && citation(document) };
}
