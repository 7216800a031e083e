/** A unit's verdicts that somebody must look at, as few rows as say them: what stops somebody first, alike ones together. */

import { type AlikeVerdicts, groupAlike } from "../model/alike-verdicts.ts";
import { needsAttention, type Subject, type Verdict } from "../model/verdict.ts";
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
  return groupBySaying(groupAlike(ordered)).map((group) => ({
    ...rowOf(group[0]),
    who: nameAll(
      group.map(([{ subject }]) => subject),
      records,
    ),
  }));
}

function rankOf({ force }: Verdict): number {
  return force === "binding" ? 0 : 1;
}

/** What is said of several by the same rules is read once. */
function groupBySaying(all: readonly AlikeVerdicts[]): [AlikeVerdicts, ...AlikeVerdicts[]][] {
  const groups = new Map<string, [AlikeVerdicts, ...AlikeVerdicts[]]>();
  for (const alike of all) {
    const key = JSON.stringify(rowOf(alike));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [alike]);
    else group.push(alike);
  }
  return [...groups.values()];
}

function nameAll(subjects: readonly Subject[], records: Publication["records"]): string {
  const names = subjects.map((subject) => nameOf(subject, records));
  if (names.length === 1 && names[0] === collective) return "";
  const all = [...new Set(names)].join(", ");
  return all.charAt(0).toUpperCase() + all.slice(1);
}

/** Of the unit itself, too: a row of its own has no name. */
const collective = "tập thể";

function nameOf({ kind, id }: Subject, { people }: Publication["records"]): string {
  return kind === "person" ? `đồng chí ${people.get(id)?.value.name ?? id}` : collective;
}

function rowOf(alike: AlikeVerdicts): Omit<AttentionRow, "who"> {
  const { force, outcome, reason, notes } = alike[0];
  const rules = alike.map(({ rule, clause }) => `${rule}, mục ${clause}`).join("; ");
  return {
    rule: `${rules}${force === "binding" ? "" : ", chỉ lưu ý"}`,
    outcome,
    reason: reason.vi,
    notes: notes.map((note) => note.vi),
  };
}
