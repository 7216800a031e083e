/** Whether and when units registered, by the day of the round in hand. */

import { unitFileKinds } from "../../model/schemas.ts";
import type { Receipt } from "../../model/verdict.ts";
import type { RoundInHand } from "../assembly-context.ts";

/** One for each unit that takes part or registered, by their ids. */
export function registrationReceipts({ judgement }: RoundInHand): Receipt[] {
  return judgement.receipts.filter(({ phase }) => unitFileKinds[phase] === "registration");
}
