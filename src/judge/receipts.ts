/** Whether and when each unit's paper came, for those who list the units or write to them. */

import type { CriterionOf } from "../model/criteria.ts";
import type { Receipt } from "../model/verdict.ts";
import type { Arrival } from "./arrival.ts";
import { deadlineOf } from "./deadline.ts";
import type { CampaignAsOf, Filing } from "./filings.ts";
import { concerns } from "./rule-scope.ts";
import { arrivalOfOwn, timeliness } from "./timeliness.ts";

type GivenAll = CampaignAsOf & { readonly filings: readonly Filing[] };
type Due = CriterionOf<"received-before">;

/** One for each filing, in their order; a paper that lies there but had not arrived by the day is not there yet. */
export function receiptsOf(given: GivenAll): Receipt[] {
  return given.filings.map((filing) => receiptOf(filing, given));
}

function receiptOf(filing: Filing, given: GivenAll): Receipt {
  const { unit, unitKind, phase, round } = filing;
  const criterion = dueOf(filing, given);
  const subject = { kind: "unit", id: unit, unit } as const;
  const arrival = arrivalOfOwn({ ...given, filing, subject }, criterion?.receipt ?? "first");
  const due = criterion && deadlineOf(criterion, given.records.config.value);
  return {
    ...{ unit, unitKind, phase, round: round.id, notes: arrival?.notes ?? [] },
    state:
      arrival === undefined ? "chưa gửi" : due === undefined ? "đã gửi" : states[timeliness(arrival, due)],
    ...dayOf(arrival),
    ...(due && { due: due.last }),
  };
}

const states: Readonly<Record<ReturnType<typeof timeliness>, Receipt["state"]>> = {
  đạt: "đúng hạn",
  "không đạt": "quá hạn",
  "chưa đủ căn cứ": "chưa rõ ngày",
};

function dayOf(arrival: Arrival | undefined): Pick<Receipt, "received"> {
  return arrival?.date === undefined ? {} : { received: arrival.date };
}

/** The first of the plan's deadlines of the phase that speaks of the unit. */
function dueOf({ phase, unitKind }: Filing, { campaign }: GivenAll): Due | undefined {
  for (const rule of campaign.plan.value.rules)
    if (rule.criterion.kind === "received-before" && rule.phase === phase && concerns(rule, unitKind))
      return rule.criterion;
  return undefined;
}
