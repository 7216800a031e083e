/** One subject's verdicts that say the same of several rules, such as that nothing was filed: read once, with all the rules. */

import type { Verdict } from "./verdict.ts";

/** Of one subject, force, outcome, reason and notes; never empty. */
export type AlikeVerdicts = readonly [Verdict, ...Verdict[]];

/** In the order in which the first of each stands. */
export function groupAlike(verdicts: readonly Verdict[]): AlikeVerdicts[] {
  const groups = new Map<string, [Verdict, ...Verdict[]]>();
  for (const verdict of verdicts) {
    const { subject, force, outcome, reason, notes } = verdict;
    const key = JSON.stringify([subject, force, outcome, reason.vi, notes.map(({ vi }) => vi)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [verdict]);
    else group.push(verdict);
  }
  return [...groups.values()];
}

/** As printed beside an outcome: `R-35 (IV.3), R-36 (IV.3)`. */
export function printRules(alike: AlikeVerdicts): string {
  return alike.map(({ rule, clause }) => `${rule} (${clause})`).join(", ");
}
