/** The number that the share of a vote is counted from. */

import type { Plan } from "./plan.ts";
import type { Meeting } from "./submission.ts";

/** Probationary members have no vote (Điều lệ Đảng, Điều 3); those exempt from meetings are not summoned. */
export function voteBaseOf({ voteBase }: Plan, { members }: Meeting): number {
  const { official, exempt = 0, presentOfficial } = members;
  switch (voteBase) {
    case "official":
      return official;
    case "summoned":
      return Math.max(official - exempt, 0);
    case "presentOfficial":
      return presentOfficial;
  }
}
