/** Opinions on a nominee that the appraisal had recorded by the day of judging, whatever the phase that is judged. */

import type { Appraisal } from "../model/appraisal.ts";
import { fileBeside } from "../model/data-files.ts";
import type { Located } from "../model/source-file.ts";
import { hasFault } from "./has-fault.ts";
import type { Given } from "./ruling.ts";

export interface ReadOpinion {
  readonly opinion: Appraisal["opinions"][number];
  readonly record: Located<Appraisal>;
  readonly index: number;
}

/** In the order of the rounds and of their files; undefined where a fault may hide one. */
export function opinionsOn(
  nominee: string,
  { campaign, records, asOf }: Pick<Given, "campaign" | "records" | "asOf">,
): ReadOpinion[] | undefined {
  const rounds = campaign.rounds.filter(({ round }) => round.value.asOf <= asOf);
  if (rounds.some((round) => hasFault(records, fileBeside(round, "appraisal"), "opinions"))) return undefined;
  return rounds
    .flatMap(({ appraisal }) => appraisal ?? [])
    .flatMap((record) => record.value.opinions.map((opinion, index) => ({ opinion, record, index })))
    .filter(({ opinion }) => opinion.nominee === nominee && opinion.date <= asOf);
}

/** What a body said last; of two opinions of one day, the one that stands later. */
export function lastOpinion(body: string, opinions: readonly ReadOpinion[]): ReadOpinion | undefined {
  return opinions
    .filter(({ opinion }) => opinion.body === body)
    .reduce<ReadOpinion | undefined>(
      (last, each) => (last && last.opinion.date > each.opinion.date ? last : each),
      undefined,
    );
}
