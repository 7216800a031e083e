/** Who has been awarded in the campaign by the day in hand: by the decisions in effect, without what was taken back. */

import { givesAwards, replacedIds } from "../../model/decisions.ts";
import type { RoundRecords } from "../../model/records.ts";
import type { Standing } from "../../model/verdict.ts";
import { isKnownOn, withdrawnAwards } from "../../model/withdrawn-awards.ts";
import type { RoundInHand } from "../assembly-context.ts";
import { roundsSoFar } from "../rounds-so-far.ts";
import { inListOrder } from "../values/decision-rows.ts";
import { awardedStandings, type DecisionInHand } from "./awarded.ts";

export interface FinalAward {
  readonly standing: Standing;
  readonly inHand: DecisionInHand;
  /** In which the decision was made. */
  readonly round: RoundRecords;
}

/** In the order of rounds, decisions and their lists; what is wrong with a list is told where its decision is printed. */
export function finalAwards(context: RoundInHand): FinalAward[] {
  const { asOf } = context.round.round.value;
  return roundsSoFar(context).flatMap((round) => {
    const { decisions: record } = round;
    if (record === undefined) return [];
    const known = record.value.decisions.filter((decision) => isKnownOn(decision, asOf));
    const replaced = replacedIds(known);
    const withdrawn = withdrawnAwards(known, asOf);
    return record.value.decisions.flatMap((decision, index) => {
      if (!known.includes(decision) || !givesAwards(decision) || replaced.has(decision.id)) return [];
      const inHand = { record, decision, index };
      const desk = { ...context, round, report: () => undefined, use: () => undefined };
      return inListOrder(awardedStandings(desk, inHand))
        .filter(({ subject }) => !withdrawn.has(subject.id))
        .map((standing) => ({ standing, inHand, round }));
    });
  });
}
