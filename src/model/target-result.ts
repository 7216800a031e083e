/** A target beside its result: how far it was reached (kế hoạch, mục IV.2). */

import { percentOf } from "../text/numbers.ts";

export interface TargetAndResult {
  readonly target: number;
  readonly result: number;
  readonly better: "cao hơn" | "thấp hơn";
}

export type TargetOutcome = "vượt" | "đạt" | "chưa đạt";

/** Reached, exceeded or neither; where less is better the direction turns. */
export function outcomeOf({ target, result, better }: TargetAndResult): TargetOutcome {
  if (result === target) return "đạt";
  return result > target === (better === "cao hơn") ? "vượt" : "chưa đạt";
}

/** Percent of the target, one decimal, half up; undefined where less is better or the target is 0: there both figures speak. */
export function percentReached({ target, result, better }: TargetAndResult): number | undefined {
  return better === "thấp hơn" ? undefined : percentOf(result, target);
}

export interface MeasuredTarget {
  readonly target: number;
  readonly measuredIn: string;
  readonly better: TargetAndResult["better"];
  /** What the paper says of it; undefined where the figures are to tell. */
  readonly canExceed?: boolean | undefined;
}

/** Nothing is more than all of it, nor less than none: 100 %, and 0 where less is better, can only be reached. */
export function canBeExceeded({ target, measuredIn, better, canExceed }: MeasuredTarget): boolean {
  if (canExceed !== undefined) return canExceed;
  return better === "thấp hơn" ? target > 0 : measuredIn !== "%" || target < 100;
}
