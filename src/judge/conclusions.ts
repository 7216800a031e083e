/** What the competent body concluded about a nominee, whatever the verdicts say. */

import type { Conclusion } from "../model/conclusion.ts";
import type { Standing, Subject } from "../model/verdict.ts";
import type { CampaignAsOf } from "./filings.ts";

/** The last one recorded by the day as of which the campaign is judged; undefined where there is none. */
export function conclusionOn({ id }: Subject, { campaign, asOf }: CampaignAsOf): Standing["conclusion"] {
  const recorded = campaign.rounds
    .filter(({ round }) => round.value.asOf <= asOf)
    .flatMap(({ appraisal, decisions }) => [appraisal, decisions])
    .flatMap((record) => record?.value.conclusions ?? [])
    .filter(({ nominee, date }) => nominee === id && date <= asOf);
  const last = recorded.reduce<Conclusion | undefined>(
    (latest, each) => (latest && latest.date > each.date ? latest : each),
    undefined,
  );
  return (
    last && {
      agreed: last.outcome === "đồng ý",
      ...{ reason: last.reason, by: last.by, date: last.date },
      ...(last.document !== undefined && { document: last.document }),
    }
  );
}
