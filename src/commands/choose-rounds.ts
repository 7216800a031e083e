/** The rounds and units that the options name; a name that isn't there is wrong usage. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Campaign, Records, RoundRecords } from "../model/records.ts";
import { nearest } from "../text/nearest.ts";
import type { CommandOptions } from "./options.ts";

export interface ChosenRound {
  readonly campaign: Campaign;
  readonly round: RoundRecords;
}

export type Choice = { readonly rounds: readonly ChosenRound[] } | { readonly misuse: Bilingual };

export function chooseRounds(records: Records, { round: asked }: CommandOptions): Choice {
  const { campaign: current, round: currentRound } = records.config.value;
  const [roundId = "", campaignId = current] = (asked ?? currentRound).split("/").reverse();
  const campaign = records.campaigns.get(campaignId);
  if (campaign === undefined)
    return unknown({ vi: "đợt thi đua", en: "campaign" }, campaignId, [...records.campaigns.keys()]);
  const chosen = campaign.rounds.filter(({ id }) => roundId === "all" || id === roundId);
  if (chosen.length === 0)
    return unknown(
      { vi: "đợt báo cáo", en: "round" },
      roundId,
      campaign.rounds.map(({ id }) => id),
    );
  return { rounds: chosen.map((round) => ({ campaign, round })) };
}

/** What is wrong with the units asked for; undefined where each has a file. */
export function unknownUnit(known: readonly string[], { unit = [] }: CommandOptions): Bilingual | undefined {
  const strange = unit.find((id) => !known.includes(id));
  return strange === undefined ? undefined : unknown({ vi: "đơn vị", en: "unit" }, strange, known).misuse;
}

function unknown(kind: Bilingual, name: string, known: readonly string[]): { misuse: Bilingual } {
  const guess = nearest(name, known);
  return {
    misuse: {
      vi: `Không có ${kind.vi} «${name}».${guess === undefined ? "" : ` Có phải «${guess}»?`}`,
      en: `There is no ${kind.en} "${name}".${guess === undefined ? "" : ` Did you mean "${guess}"?`}`,
    },
  };
}
