/** Whom a decision awards, in its order: everybody who may be, or those whom it lists. */

import {
  awardedTwice,
  awardNotAllowed,
  awardNotNominated,
  awardRefused,
} from "../../diagnostics/assemble-awards.ts";
import type { Place } from "../../diagnostics/diagnostic.ts";
import type { Decision, Decisions } from "../../model/decisions.ts";
import type { Located } from "../../model/source-file.ts";
import type { Standing } from "../../model/verdict.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { inOfficialOrder } from "../official-order.ts";

export interface DecisionInHand {
  readonly record: Located<Decisions>;
  readonly decision: Decision;
  /** The decision's position in its file. */
  readonly index: number;
}

type Award = Exclude<Decision["awards"], string>[number];

/** Naming somebody who may not be there is a finding at that line. */
export function awardedStandings(context: AssemblyContext, inHand: DecisionInHand): Standing[] {
  const { awards } = inHand.decision;
  const path = ["decisions", inHand.index, "awards"];
  if (typeof awards !== "string") {
    return awards.flatMap((award, index) =>
      awardedBy(context, award, inHand.record.source.place([...path, index])),
    );
  }
  const eligible = context.judgement.standings.filter((standing) => standing.eligible);
  const awarded = inOfficialOrder(context, eligible);
  reportTwins(context, awarded, inHand.record.source.place(path));
  return awarded;
}

function awardedBy(context: AssemblyContext, award: Award, place: Place): Standing[] {
  const standing = context.judgement.standings.find((each) => isOf(award, each));
  if (standing?.eligible) return [standing];
  const nominee = "person" in award ? award.person : award.collective;
  if (standing === undefined) context.report(awardNotNominated({ nominee }, place));
  else if (standing.conclusion !== undefined)
    context.report(awardRefused({ nominee, by: standing.conclusion.by }, place));
  else context.report(awardNotAllowed({ nominee, rules: standing.stoppedBy.map(({ rule }) => rule) }, place));
  return [];
}

function isOf(award: Award, { subject }: Standing): boolean {
  return "person" in award
    ? subject.kind === "person" && subject.id === award.person && subject.unit === award.unit
    : subject.kind === "collective" && subject.id === award.collective;
}

/** Whom two units propose would stand in the list twice. */
function reportTwins(context: AssemblyContext, awarded: readonly Standing[], place: Place): void {
  const ids = awarded.map(({ subject }) => subject.id);
  for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index))) {
    const units = awarded.filter(({ subject }) => subject.id === id).map(({ subject }) => subject.unit);
    context.report(awardedTwice({ nominee: id, units }, place));
  }
}
