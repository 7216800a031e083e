/** The papers that the plan calls for in a round, in the order of the dossier. */

import type { RoundInHand } from "./assembly-context.ts";
import { issuedBy } from "./issued-by.ts";
import type { Paper } from "./paper.ts";
import { paperDay } from "./paper-day.ts";
import { scopeOf } from "./scope-of.ts";
import { findPapers } from "./scopes/find-papers.ts";
import { unitsConcerned } from "./units-concerned.ts";

export interface CalledPaper {
  readonly type: string;
  readonly unit: string;
  readonly paper: Paper;
  /** The day on which names, officers, bases and templates are looked up. */
  readonly onDate: string;
  /** Its place in the unit's dossier, from 1. */
  readonly place: number;
}

/** All papers of the round; faulty ones count as well in the places, so that a file keeps its name when another one is mended. */
export function callPapers(context: RoundInHand): CalledPaper[] {
  const { plan } = context.campaign;
  const places = new Map<string, number>();
  const nextPlace = (unit: string): number => {
    const place = (places.get(unit) ?? 0) + 1;
    places.set(unit, place);
    return place;
  };
  return (plan.value.documents[context.round.round.value.phase] ?? []).flatMap((type) => {
    const scope = scopeOf(context.records, type);
    if (scope === undefined) unitsConcerned(context, type).forEach(nextPlace);
    return (scope === undefined ? [] : findPapers[scope](context)).map((paper) => ({
      type,
      unit: paper.unit,
      paper: issuedBy(context, type, paper),
      onDate: paperDay(context, paper.date),
      place: nextPlace(paper.unit),
    }));
  });
}
