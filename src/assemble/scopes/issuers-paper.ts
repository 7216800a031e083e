/** What the papers that the issuing Party body makes of a round have in common. */

import type { RoundInHand } from "../assembly-context.ts";
import type { Paper } from "../paper.ts";

type IssuersShare = Pick<Paper, "unit" | "issuer" | "date" | "notSigning" | "number">;

/** Until it is signed it bears the month of the round's `asOf`, with a gap for the day. */
export function issuersPaper({ records, round }: RoundInHand): IssuersShare {
  const { organisation } = records;
  const { id } = organisation.value;
  return {
    unit: id,
    issuer: { id, record: organisation },
    date: round.round.value.asOf.slice(0, "2024-10".length),
    notSigning: [],
    number: () => undefined,
  };
}
