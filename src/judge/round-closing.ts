/** Whether a round still takes papers in: what was not filed is missing only after that. */

import type { Campaign, Records } from "../model/records.ts";
import type { Round } from "../model/round.ts";
import type { UnitKind } from "../model/unit.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import { deadlineOf } from "./deadline.ts";
import { concerns } from "./rule-scope.ts";

/**
 * From the day on which the round says that it closed; where it says nothing, from the day after the last of the plan's
 * deadlines of its phase for that kind of unit. A phase without a deadline stays open.
 */
export function isClosed(
  { round, unitKind }: { readonly round: Round; readonly unitKind: UnitKind | undefined },
  {
    records,
    campaign,
    asOf,
  }: { readonly records: Records; readonly campaign: Campaign; readonly asOf: CalendarDate },
): boolean {
  if (round.closed !== undefined) return round.closed <= asOf;
  const deadlines = campaign.plan.value.rules
    .filter((rule) => rule.phase === round.phase && concerns(rule, unitKind))
    .flatMap(({ criterion }) => ("before" in criterion ? [criterion] : []))
    .map((criterion) => deadlineOf(criterion, records.config.value).last);
  return deadlines.length > 0 && deadlines.every((last) => last < asOf);
}
