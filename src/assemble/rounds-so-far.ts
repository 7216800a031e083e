/** The campaign's rounds that a paper may know of: those judged on or before the day in hand. */

import type { RoundRecords } from "../model/records.ts";
import type { RoundInHand } from "./assembly-context.ts";

/** In the order of their `asOf`; the round in hand is among them. */
export function roundsSoFar({ campaign, round }: RoundInHand): RoundRecords[] {
  return campaign.rounds.filter((each) => each.round.value.asOf <= round.round.value.asOf);
}
