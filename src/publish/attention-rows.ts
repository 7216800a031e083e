/** A unit's verdicts that somebody must look at, as few rows as say them: what stops somebody first, alike ones together. */

import { needsAttention, type Verdict } from "../model/verdict.ts";
import type { Publication } from "./publication.ts";

export interface AttentionRow {
  /** Empty for the unit itself and its collective. */
  readonly who: string;
  readonly rule: string;
  readonly outcome: string;
  readonly reason: string;
  readonly notes: readonly string[];
}

/** Those of one unit, or of the issuing body. */
export function attentionRows({ records, judgement }: Publication, unit: string): AttentionRow[] {
  const wanting = judgement.verdicts.filter(
    (verdict) => verdict.subject.unit === unit && needsAttention(verdict),
  );
  const ordered = wanting.toSorted((one, other) => rankOf(one) - rankOf(other));
  return groupAlike(ordered).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return [{ ...rowOf(first), who: nameAll([first, ...others], records) }];
  });
}

function rankOf({ force }: Verdict): number {
  return force === "binding" ? 0 : 1;
}

/** One reason that holds of several is read once. */
function groupAlike(verdicts: readonly Verdict[]): Verdict[][] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const { rule, outcome, reason, notes } = verdict;
    const key = JSON.stringify([rule, outcome, reason.vi, notes.map(({ vi }) => vi)]);
    groups.set(key, [...(groups.get(key) ?? []), verdict]);
  }
  return [...groups.values()];
}

function nameAll(verdicts: readonly Verdict[], records: Publication["records"]): string {
  const names = verdicts.map((verdict) => nameOf(verdict, records));
  if (names.length === 1 && names[0] === collective) return "";
  const all = [...new Set(names)].join(", ");
  return all.charAt(0).toUpperCase() + all.slice(1);
}

/** Of the unit itself, too: a row of its own has no name. */
const collective = "tập thể";

function nameOf({ subject }: Verdict, { people }: Publication["records"]): string {
  if (subject.kind !== "person") return collective;
  return `đồng chí ${people.get(subject.id)?.value.name ?? subject.id}`;
}

function rowOf({ rule, clause, force, outcome, reason, notes }: Verdict): Omit<AttentionRow, "who"> {
  return {
    rule: `${rule}, mục ${clause}${force === "binding" ? "" : ", chỉ lưu ý"}`,
    outcome,
    reason: reason.vi,
    notes: notes.map((note) => note.vi),
  };
}
