/** A target beside its result, as a fact of a verdict: both figures, the percent where there is one, and what came of it. */

import type { Place } from "../diagnostics/diagnostic.ts";
import { outcomeOf, percentReached, type TargetAndResult } from "../model/target-result.ts";
import type { Fact } from "../model/verdict.ts";
import { printNumber, printPercent } from "../text/numbers.ts";

interface NamedTarget extends TargetAndResult {
  readonly text: string;
  readonly measuredIn: string;
}

/** `Kết nạp: chỉ tiêu 5 đảng viên, kết quả 7 đảng viên (140%), vượt`. */
export function targetFact(compared: NamedTarget, place: Place): Fact {
  const { text, target, result } = compared;
  const measured = (value: number) => withMeasure(value, compared);
  const percent = percentReached(compared);
  const reached = percent === undefined ? "" : ` (${printPercent(percent)})`;
  const outcome = outcomeOf(compared);
  return {
    text: {
      vi: `${text}: chỉ tiêu ${measured(target)}, kết quả ${measured(result)}${reached}, ${outcome}`,
      en: `${text}: target ${measured(target)}, result ${measured(result)}${reached}, “${outcome}”`,
    },
    place,
  };
}

function withMeasure(value: number, { measuredIn }: NamedTarget): string {
  return measuredIn === "%" ? `${printNumber(value)}%` : `${printNumber(value)} ${measuredIn}`;
}
