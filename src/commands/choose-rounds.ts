/** The rounds that the options name; a name that isn't there is wrong usage. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Campaign, Records, RoundRecords } from "../model/records.ts";
import type { CampaignSources } from "../model/sources.ts";
import { notThere } from "./not-there.ts";
import type { CommandOptions } from "./options.ts";

export interface ChosenRound {
  readonly campaign: Campaign;
  readonly round: RoundRecords;
}

export type Choice = { readonly rounds: readonly ChosenRound[] } | { readonly misuse: Bilingual };

/** A round that is there and can't be read is left out: what is wrong with it has been found. */
export function chooseRounds(
  { config, campaigns }: Records,
  known: ReadonlyMap<string, CampaignSources>,
  { round: asked = config.value.round }: CommandOptions,
): Choice {
  const slash = asked.indexOf("/");
  const campaignId = slash < 0 ? config.value.campaign : asked.slice(0, slash);
  const roundId = asked.slice(slash + 1);
  const sources = known.get(campaignId);
  if (sources === undefined)
    return { misuse: notThere({ vi: "đợt thi đua", en: "campaign" }, campaignId, known.keys()) };
  if (roundId !== "all" && !sources.rounds.has(roundId))
    return { misuse: notThere({ vi: "đợt báo cáo", en: "round" }, roundId, sources.rounds.keys()) };
  const campaign = campaigns.get(campaignId);
  const rounds = campaign?.rounds.filter(({ id }) => roundId === "all" || id === roundId) ?? [];
  return { rounds: campaign === undefined ? [] : rounds.map((round) => ({ campaign, round })) };
}
