/** verdicts.json: how everybody was judged as of the round's day, who may stand in what the Bloc issues, and early warnings. */

import type { Campaign, RoundRecords } from "../model/records.ts";
import type { Judgement, Prospect, Standing, Verdict } from "../model/verdict.ts";

export interface VerdictsFile {
  readonly campaign: string;
  readonly round: string;
  readonly phase: string;
  /** ISO. */
  readonly asOf: string;
  readonly verdicts: readonly Verdict[];
  /** `stoppedBy` names the rules; their verdicts are in the list above. */
  readonly standings: readonly (Omit<Standing, "stoppedBy"> & { readonly stoppedBy: readonly string[] })[];
  readonly prospects: readonly Prospect[];
}

export function verdictsFile({
  campaign,
  round,
  judgement: { verdicts, standings, prospects },
}: {
  readonly campaign: Campaign;
  readonly round: RoundRecords;
  readonly judgement: Judgement;
}): VerdictsFile {
  const { phase, asOf } = round.round.value;
  return {
    campaign: campaign.id,
    round: round.id,
    phase,
    asOf,
    verdicts,
    standings: standings.map(({ stoppedBy, ...standing }) => ({
      ...standing,
      stoppedBy: stoppedBy.map(({ rule }) => rule),
    })),
    prospects,
  };
}
