/** Early warning: who of those that register can no longer meet a standard of the plan, and who still can only if something comes. */

import type { CriterionKind } from "../model/criteria.ts";
import type { Rule } from "../model/plan.ts";
import type { RoundRecords } from "../model/records.ts";
import { type Phase, phases } from "../model/round.ts";
import { unitFileKinds } from "../model/schemas.ts";
import type { Prospect } from "../model/verdict.ts";
import { judgeBy } from "./criteria/criteria.ts";
import type { CampaignAsOf, Filing } from "./filings.ts";
import { nominatedIn } from "./nominated.ts";
import { remainingYears } from "./remaining-years.ts";
import { isAbout } from "./rules-about.ts";
import type { Given, Ruling } from "./ruling.ts";

/**
 * Judges whoever registered by the plan's own binding rules of later phases, by what is known as of the round. Only
 * standards that lasting records answer can be foreseen; what a proposal itself will prove can't.
 */
export function prospectsOf(
  { round }: RoundRecords,
  given: CampaignAsOf & { readonly filings: readonly Filing[] },
): Prospect[] {
  const { phase, asOf } = round.value;
  if (unitFileKinds[phase] !== "registration") return [];
  const rules = foreseeableRules(phase, given);
  return given.filings
    .filter((filing) => filing.phase === phase)
    .flatMap((filing) =>
      nominatedIn(filing).flatMap(({ subject }) =>
        rules.flatMap((rule) =>
          prospectBy(rule, { ...given, subject, filing: nextFiling(rule, filing, asOf) }),
        ),
      ),
    );
}

/** Whether a standard that isn't met now is out of reach for good (`past`), or may still be met in time (`open`). */
const foreseeable: Readonly<Partial<Record<CriterionKind, "past" | "open">>> = {
  "unit-kind-allowed": "past",
  "yearly-ratings": "past",
  "staff-share": "past",
  "title-held": "open",
  "person-category": "open",
  "recognised-before": "open",
};

function foreseeableRules(phase: Phase, { campaign }: CampaignAsOf): Rule[] {
  const isLater = (rule: Rule) => phases.indexOf(rule.phase) > phases.indexOf(phase);
  return campaign.plan.value.rules.filter(
    (rule) => isLater(rule) && rule.force === "binding" && foreseeable[rule.criterion.kind] !== undefined,
  );
}

/** What the unit would file if it proposed those whom it registered, today. */
function nextFiling({ phase }: Rule, filing: Filing, asOf: string): Filing {
  return { ...filing, phase, day: asOf, closed: false };
}

function prospectBy(rule: Rule, given: Given): Prospect[] {
  if (!isAbout(rule, given)) return [];
  const ruling = judgeBy(rule.criterion, given);
  if (ruling.outcome === "đạt" || ruling.outcome === "không thuộc phạm vi kiểm tra") return [];
  const { id, clause, title, force } = rule;
  const isPast = ruling.outcome === "không đạt" && foreseeable[rule.criterion.kind] === "past";
  return [
    {
      ...{ rule: id, clause, title, force, subject: given.subject, facts: ruling.facts },
      outlook: isPast ? "không còn khả năng" : "còn khả năng nếu",
      reason: isPast ? ruling.reason : remaining(rule, ruling, given),
    },
  ];
}

function remaining({ criterion }: Rule, { reason }: Ruling, given: Given): Prospect["reason"] {
  return (criterion.kind === "yearly-ratings" ? remainingYears(criterion, given) : undefined) ?? reason;
}
