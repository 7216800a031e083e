/** The plan's rules applied to what the units filed: from records to verdicts, and who may stand in what the Bloc issues. */

import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import { findBody, kindOn } from "../model/body.ts";
import type { Rule } from "../model/plan.ts";
import type { Campaign, Records, RoundRecords } from "../model/records.ts";
import { phases } from "../model/round.ts";
import type { Judgement, Subject, Verdict } from "../model/verdict.ts";
import { judgeBy } from "./criteria/criteria.ts";
import { type CampaignAsOf, type Filing, filingsOf } from "./filings.ts";
import { nominatedIn } from "./nominated.ts";
import { concerns } from "./rule-scope.ts";
import type { Given } from "./ruling.ts";
import { standingsOf } from "./standings.ts";

/**
 * Judges by all rules whose phase is at or before the round's, as of the round's `asOf`.
 * Verdicts stand in the order of phases, units' ids, the papers' own order and the plan's rules.
 */
export function judge(records: Records, campaign: Campaign, round: RoundRecords): Outcome<Judgement> {
  const { phase, asOf } = round.round.value;
  const given = { records, campaign, asOf };
  const filings = phases.slice(0, phases.indexOf(phase) + 1).flatMap((each) => filingsOf(each, given));
  const verdicts = filings.flatMap((filing) => verdictsOn(filing, given));
  return outcome({ verdicts, standings: standingsOf({ filings, verdicts, ...given }) });
}

function verdictsOn(filing: Filing, { records, campaign, asOf }: CampaignAsOf): Verdict[] {
  const unit: Subject = { kind: "unit", id: filing.unit, unit: filing.unit };
  const subjects = [unit, ...nominatedIn(filing).map(({ subject }) => subject)];
  return subjects.flatMap((subject) =>
    campaign.plan.value.rules
      .filter((rule) => isAbout(rule, { subject, filing, records }))
      .map((rule) => verdictBy(rule, { subject, filing, records, asOf })),
  );
}

/** A collective is of its own kind; a person is judged by the kind of the unit that names them. */
function isAbout(rule: Rule, { subject, filing, records }: Omit<Given, "asOf">): boolean {
  if (rule.phase !== filing.phase || rule.subject !== subject.kind) return false;
  const body = subject.kind === "collective" ? findBody(records, subject.id) : undefined;
  return concerns(rule, body ? kindOn(body, filing.day) : filing.unitKind);
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
