/** The register of awards: each award has a number of its own. */

import { registerNumberTwice } from "../../diagnostics/assemble-awards.ts";
import { givesAwards } from "../../model/decisions.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { awardedStandings, type DecisionInHand } from "../scopes/awarded.ts";

/** Reports a decision whose numbers run into those of an earlier one. */
export function reportRegisterTwice(
  context: AssemblyContext,
  { record, decision, index }: DecisionInHand,
): void {
  const own = numbersOf(context, { record, decision, index });
  const { decisions } = record.value;
  for (const [at, earlier] of decisions.slice(0, index).entries()) {
    const other = numbersOf(context, { record, decision: earlier, index: at });
    if (own === undefined || other === undefined || own.from > other.to || other.from > own.to) continue;
    const place = record.source.place(["decisions", index, "registerFrom"]);
    const facts = { decision: earlier.id, number: Math.max(own.from, other.from), next: other.to + 1 };
    context.report(registerNumberTwice(facts, place));
  }
}

/** The first and last number; undefined where there are none. */
function numbersOf(
  context: AssemblyContext,
  inHand: DecisionInHand,
): { readonly from: number; readonly to: number } | undefined {
  const { registerFrom: from } = inHand.decision;
  if (from === undefined || !givesAwards(inHand.decision)) return undefined;
  const { length } = awardedStandings({ ...context, report: () => undefined }, inHand);
  return length === 0 ? undefined : { from, to: from + length - 1 };
}
