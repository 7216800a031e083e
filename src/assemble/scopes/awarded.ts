/** Whom a decision awards, in its order: everybody who may be, or those whom it lists; or from whom it takes back. */

import {
  awardedTwice,
  awardNotAllowed,
  awardNotGiven,
  awardNotNominated,
  awardRefused,
} from "../../diagnostics/assemble-awards.ts";
import type { Place } from "../../diagnostics/diagnostic.ts";
import {
  type Award,
  type Decision,
  type Decisions,
  givesAwards,
  namedAwards,
  nomineeOf,
  replacedIds,
} from "../../model/decisions.ts";
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

/** Naming somebody who may not be there is a finding at that line. A decision that only corrects awards nobody. */
export function awardedStandings(context: AssemblyContext, inHand: DecisionInHand): Standing[] {
  const { decision, record, index } = inHand;
  const path = ["decisions", index, "awards"];
  const placeOf = (entry: number) => record.source.place([...path, entry]);
  if (decision.kind === "thu hồi") {
    const given = amendedStandings(context, inHand);
    return namedAwards(decision).flatMap((award, entry) =>
      takenFrom(context, { award, given, amended: decision.amends, place: placeOf(entry) }),
    );
  }
  if (decision.awards !== "all eligible")
    return namedAwards(decision).flatMap((award, entry) => awardedBy(context, award, placeOf(entry)));
  const awarded = inOfficialOrder(context, everybodyElse(context, inHand));
  reportTwins(context, awarded, record.source.place(path));
  return awarded;
}

/** Whom the decision awards that this one amends; nothing is reported again. */
export function amendedStandings(context: AssemblyContext, { record, decision }: DecisionInHand): Standing[] {
  const index = record.value.decisions.findIndex(({ id }) => id === decision.amends);
  const amended = record.value.decisions[index];
  if (amended === undefined || amended === decision) return [];
  return awardedStandings({ ...context, report: () => undefined }, { record, decision: amended, index });
}

/** The eligible, without those whom another decision in effect names. */
function everybodyElse({ judgement }: AssemblyContext, { record, decision }: DecisionInHand): Standing[] {
  const { decisions } = record.value;
  const replaced = replacedIds(decisions);
  const named = decisions
    .filter((each) => each !== decision && givesAwards(each) && !replaced.has(each.id))
    .flatMap((each) => namedAwards(each).map(nomineeOf));
  return judgement.standings.filter(({ eligible, subject }) => eligible && !named.includes(subject.id));
}

interface TakenAward {
  readonly award: Award;
  /** Whom the amended decision awards. */
  readonly given: readonly Standing[];
  readonly amended: string | undefined;
  readonly place: Place;
}

function takenFrom(context: AssemblyContext, { award, given, amended = "", place }: TakenAward): Standing[] {
  const standing = given.find((each) => isOf(award, each));
  if (standing !== undefined) return [standing];
  context.report(awardNotGiven({ nominee: nomineeOf(award), decision: amended }, place));
  return [];
}

function awardedBy(context: AssemblyContext, award: Award, place: Place): Standing[] {
  const standing = context.judgement.standings.find((each) => isOf(award, each));
  if (standing?.eligible) return [standing];
  const nominee = nomineeOf(award);
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
