/** Whether each nominee may stand in what the Bloc issues: what stops them, and the competent body's conclusion. */

import type { Standing, Subject, Verdict } from "../model/verdict.ts";
import { conclusionOn } from "./conclusions.ts";
import type { CampaignAsOf, Filing } from "./filings.ts";
import { nominatedIn } from "./nominated.ts";

interface Judged extends CampaignAsOf {
  readonly filings: readonly Filing[];
  readonly verdicts: readonly Verdict[];
}

/** One for each nominee of a submission, in the order of the papers. A conclusion wins and leaves the verdicts as they are. */
export function standingsOf({ filings, verdicts, ...campaign }: Judged): Standing[] {
  return filings
    .filter(({ paper }) => paper?.kind === "submission")
    .flatMap((filing) => nominatedIn(filing).map(({ subject }) => ({ subject, round: filing.round.id })))
    .map(({ subject, round }) => {
      const stoppedBy = verdicts.filter((verdict) => isStopping(verdict) && stops(verdict, subject));
      const conclusion = conclusionOn(subject, campaign);
      const eligible = conclusion?.agreed ?? stoppedBy.length === 0;
      return { subject, round, stoppedBy, eligible, ...(conclusion && { conclusion }) };
    });
}

function isStopping({ force, outcome }: Verdict): boolean {
  return force === "binding" && outcome !== "đạt" && outcome !== "không thuộc phạm vi kiểm tra";
}

/** A verdict on a nominee stops that nominee; one on the unit those of its nominees that the rule names. */
function stops(verdict: Verdict, subject: Subject): boolean {
  if (verdict.subject.unit !== subject.unit) return false;
  const isAboutOther = isNominee(verdict.subject) && verdict.subject.id !== subject.id;
  switch (verdict.stops) {
    case "nobody":
      return false;
    case "nominees":
      return true;
    case "nominee":
      return !isAboutOther;
    case "people":
      return subject.kind === "person";
    default:
      return subject.kind === verdict.stops && !isAboutOther;
  }
}

function isNominee({ kind }: Subject): boolean {
  return kind === "collective" || kind === "person";
}
