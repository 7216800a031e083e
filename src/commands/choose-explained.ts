/** Of all that was judged, what somebody asked about. */

import type { Judgement, Subject, Verdict } from "../model/verdict.ts";

export interface Question {
  /** What was named on the command line; empty for none. */
  readonly named: string;
  /** The id of a person or unit; undefined for everybody. */
  readonly whom?: string;
  /** The id of a rule; undefined for all. */
  readonly rule?: string;
}

/** Of a person also the verdicts on their unit that stop them; of a unit also those on its nominees. */
export function chooseExplained(judgement: Judgement, { whom, rule }: Question): Judgement {
  const { verdicts, standings, receipts, dossiers, prospects } = judgement;
  const own = standings.filter(({ subject }) => isAsked(subject, whom));
  const stopping = new Set<Verdict>(
    own.filter(({ subject }) => subject.id === whom).flatMap(({ stoppedBy }) => stoppedBy),
  );
  const hasRule = (each: { readonly rule: string }) => rule === undefined || each.rule === rule;
  return {
    verdicts: verdicts.filter(
      (verdict) => hasRule(verdict) && (isAsked(verdict.subject, whom) || stopping.has(verdict)),
    ),
    standings: rule === undefined ? own : [],
    receipts: receipts.filter(({ unit }) => isAsked({ kind: "unit", id: unit, unit }, whom)),
    dossiers: dossiers.filter(({ unit }) => isAsked({ kind: "unit", id: unit, unit }, whom)),
    prospects: prospects.filter((prospect) => hasRule(prospect) && isAsked(prospect.subject, whom)),
  };
}

function isAsked({ id, unit }: Subject, whom: string | undefined): boolean {
  return whom === undefined || id === whom || unit === whom;
}
