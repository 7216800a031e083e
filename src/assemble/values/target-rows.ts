/** Registered targets as rows, alone or beside their results. */

import type { Target } from "../../model/registration.ts";
import { outcomeOf, percentReached, type TargetAndResult } from "../../model/target-result.ts";
import { printNumber, printPercent } from "../../text/numbers.ts";
import type { OwnValues } from "../paper.ts";

export type TargetRow = OwnValues<"registration">["registration"]["targets"][number];
export type ComparisonRow = OwnValues<"collective">["nominee"]["comparison"][number];
export type TargetCounts = OwnValues<"collective">["nominee"]["counts"];

export function targetRows(targets: readonly Target[]): TargetRow[] {
  return targets.map((target, index) => ({
    order: index + 1,
    text: target.text,
    measuredIn: target.measuredIn,
    target: printTarget(target),
    due: target.due,
    note: target.note,
  }));
}

/** Where less is better, the most that there may be: `≤ 3`; none at all is a plain 0. */
function printTarget({ target, better }: Pick<Target, "target" | "better">): string {
  const printed = printNumber(target);
  return better === "thấp hơn" && target > 0 ? `≤\u00A0${printed}` : printed;
}

type Comparable = TargetAndResult & { readonly text: string; readonly measuredIn: string };

export function comparisonRows(compared: readonly Comparable[]): ComparisonRow[] {
  return compared.map((each, index) => {
    const percent = percentReached(each);
    return {
      order: index + 1,
      text: each.text,
      measuredIn: each.measuredIn,
      target: printTarget(each),
      result: printNumber(each.result),
      percent: percent === undefined ? undefined : printPercent(percent),
      outcome: outcomeOf(each),
    };
  });
}

export function targetCounts(compared: readonly TargetAndResult[]): TargetCounts {
  const outcomes = compared.map(outcomeOf);
  return {
    targets: outcomes.length,
    reached: outcomes.filter((outcome) => outcome !== "chưa đạt").length,
    exceeded: outcomes.filter((outcome) => outcome === "vượt").length,
  };
}
