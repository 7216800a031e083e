/** The papers that the plan calls for in a round, in the order of the dossier. */

import { isWholeDate } from "../text/calendar-date.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import { chooseTemplate } from "./choose-template.ts";
import type { Paper } from "./paper.ts";
import { findPapers } from "./scopes/find-papers.ts";

export interface CalledPaper {
  readonly type: string;
  readonly unit: string;
  readonly paper: Paper;
  /** The day on which names, officers, bases and templates are looked up: the paper's own, else the round's. */
  readonly onDate: string;
  /** Its place in the unit's dossier, from 1. */
  readonly place: number;
}

/** All papers of the round; their places count faulty ones too, so that a file keeps its name when another one is mended. */
export function callPapers(context: AssemblyContext): CalledPaper[] {
  const { plan } = context.campaign;
  const { phase } = context.round.round.value;
  const types = plan.value.documents[phase] ?? [];
  const places = new Map<string, number>();
  return types.flatMap((type) =>
    papersOfType(context, type).map((paper) => {
      const place = (places.get(paper.unit) ?? 0) + 1;
      places.set(paper.unit, place);
      return { type, unit: paper.unit, paper, onDate: dayOf(context, paper), place };
    }),
  );
}

/** The type's scope stands in its templates; it is the same in all versions. */
function papersOfType(context: AssemblyContext, type: string): readonly Paper[] {
  const { asOf } = context.round.round.value;
  const template =
    context.records.templates.findLast((each) => each.type === type) ?? chooseTemplate(context, type, asOf);
  return template === undefined ? [] : findPapers[template.info.value.scope](context);
}

function dayOf({ round }: AssemblyContext, { date }: Paper): string {
  const { asOf } = round.round.value;
  return date !== undefined && isWholeDate(date) ? date : asOf;
}
