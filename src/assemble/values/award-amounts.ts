/** The money that goes with the awards of a decision. */

import type { AssemblyContext } from "../assembly-context.ts";
import type { OwnValues } from "../paper.ts";

type DecisionValues = OwnValues<"decision">["decision"];

/** Amounts only where the round's decisions or the plan give them: never computed silently. */
export function awardAmounts(
  { campaign, round }: AssemblyContext,
  { collectives, people }: Pick<DecisionValues["counts"], "collectives" | "people">,
): DecisionValues["amounts"] {
  const amounts = round.decisions?.value.amounts ?? campaign.plan.value.amounts;
  const [collective, person] = [amounts?.collective?.amount, amounts?.person?.amount];
  if (amounts === undefined || (collective === undefined && person === undefined)) return undefined;
  const total = (collective ?? 0) * collectives + (person ?? 0) * people;
  return { collective, person, total, source: amounts.source };
}
