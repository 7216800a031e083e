/** The plan's rules applied to what the units filed: from records to verdicts, and who may stand in what the Bloc issues. */

import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import type { Rule } from "../model/plan.ts";
import type { Campaign, Records, RoundRecords } from "../model/records.ts";
import { phases } from "../model/round.ts";
import type { Judgement, Subject, Verdict } from "../model/verdict.ts";
import { judgeBy } from "./criteria/criteria.ts";
import { dossiersOf } from "./dossiers.ts";
import { type CampaignAsOf, type Filing, filingsOf, issuerFiling } from "./filings.ts";
import { nominatedIn } from "./nominated.ts";
import { prospectsOf } from "./prospects.ts";
import { receiptsOf } from "./receipts.ts";
import { isAbout } from "./rules-about.ts";
import type { Given } from "./ruling.ts";
import { standingsOf } from "./standings.ts";

/**
 * Judges by all rules whose phase is at or before the round's, as of the round's `asOf`.
 * Verdicts stand in the order of phases, units' ids, the papers' own order and the plan's rules; the issuing body's own
 * come after its units'.
 */
export function judge(records: Records, campaign: Campaign, round: RoundRecords): Outcome<Judgement> {
  const { phase, asOf } = round.round.value;
  const given = { records, campaign, asOf };
  const reached = phases.slice(0, phases.indexOf(phase) + 1);
  const filings = reached.flatMap((each) => filingsOf(each, given));
  const verdicts = reached.flatMap((each) => {
    const issuer = issuerFiling(each, given);
    const inPhase = [...filings.filter((filing) => filing.phase === each), ...(issuer ? [issuer] : [])];
    return inPhase.flatMap((filing) => verdictsOn(filing, { ...given, filings }));
  });
  return outcome({
    verdicts,
    standings: standingsOf({ filings, verdicts, ...given }),
    receipts: receiptsOf({ filings, ...given }),
    dossiers: dossiersOf({ filings, ...given }),
    prospects: prospectsOf(round, { filings, ...given }),
  });
}

function verdictsOn(filing: Filing, given: Omit<Given, "subject" | "filing">): Verdict[] {
  const { rules } = given.campaign.plan.value;
  return subjectsOf(filing, given).flatMap((subject) =>
    rules
      .filter((rule) => isAbout(rule, { ...given, subject, filing }))
      .map((rule) => verdictBy(rule, { ...given, subject, filing })),
  );
}

function subjectsOf(filing: Filing, { records }: CampaignAsOf): Subject[] {
  const kind = filing.unit === records.organisation.value.id ? "issuer" : "unit";
  const filer: Subject = { kind, id: filing.unit, unit: filing.unit };
  return [filer, ...nominatedIn(filing).map(({ subject }) => subject)];
}

function verdictBy(rule: Rule, given: Given): Verdict {
  const { id, clause, title, force, stops, note } = rule;
  const ruling = judgeBy(rule.criterion, given);
  const officeWord = note !== undefined && ruling.outcome === "không đạt" ? [{ vi: note, en: note }] : [];
  return {
    rule: id,
    clause,
    title,
    force,
    stops,
    subject: given.subject,
    ...ruling,
    notes: [...officeWord, ...ruling.notes],
  };
}
