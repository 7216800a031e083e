/** Scope decision: each decision of a quyết định round, with whom it awards, what it corrects, what it takes back. */

import { nobodyToAward } from "../../diagnostics/assemble-awards.ts";
import { givesAwards } from "../../model/decisions.ts";
import type { Standing } from "../../model/verdict.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import type { FindPapers, OwnValues } from "../paper.ts";
import { awardAmounts } from "../values/award-amounts.ts";
import { awardCounts } from "../values/award-counts.ts";
import { awardGroups } from "../values/award-groups.ts";
import { type CitedDecision, citedDecision } from "../values/cited-decision.ts";
import { type Corrections, correctionRows } from "../values/correction-rows.ts";
import { collectiveRows, personRows } from "../values/decision-rows.ts";
import { reportRegisterTwice } from "../values/register-numbers.ts";
import { awardedStandings, type DecisionInHand } from "./awarded.ts";
import { everythingProposed } from "./everything-proposed.ts";

type DecisionValues = OwnValues<"decision">["decision"];

export const decisionPapers: FindPapers<"decision"> = (context) => {
  const { organisation } = context.records;
  const { decisions: record } = context.round;
  if (record === undefined) return [];
  return record.value.decisions.map((decision, index) => ({
    unit: organisation.value.id,
    subject: decision.id,
    issuer: { id: organisation.value.id, record: organisation },
    date: decision.date,
    record,
    path: ["decisions", index],
    dependsOn: everythingProposed(context),
    notSigning: peopleProposed(context.judgement.standings),
    number: () => decision.number,
    values: (desk, date) => ({ decision: decisionValues(desk, { record, decision, index }, date) }),
  }));
};

/** Nobody who was proposed signs a decision about who is awarded. */
export function peopleProposed(standings: readonly Standing[]): string[] {
  return standings.filter(({ subject }) => subject.kind === "person").map(({ subject }) => subject.id);
}

function decisionValues(context: AssemblyContext, inHand: DecisionInHand, date: string): DecisionValues {
  const { decision } = inHand;
  const listed = { standings: standingsOf(context, inHand), registerFrom: decision.registerFrom };
  const corrections: Corrections = correctionRows(context, inHand, date);
  const collectives = collectiveRows(context, listed, date);
  const people = personRows(context, listed, date);
  const counts = countsOf(decision.corrections.length > 0 ? corrections.standings : listed.standings);
  const amounts = decision.corrections.length > 0 ? undefined : awardAmounts(context, counts);
  return {
    id: decision.id,
    kind: decision.kind,
    cited: citedDecision(context, decision, date),
    amended: earlier(context, inHand, { id: decision.amends, date }),
    replaced: earlier(context, inHand, { id: decision.replaces, date }),
    reason: decision.reason,
    collectives,
    people,
    groups: awardGroups({ collectives, people, amounts }),
    corrections: corrections.rows,
    counts,
    executors: context.campaign.plan.value.executors.join(", "),
    amounts,
  };
}

/** A decision that gives to nobody is a finding; one whose every line is at fault is told line by line. */
function standingsOf(context: AssemblyContext, inHand: DecisionInHand): readonly Standing[] {
  const { decision, record, index } = inHand;
  const standings = awardedStandings(context, inHand);
  reportRegisterTwice(context, inHand);
  if (standings.length === 0 && givesAwards(decision))
    context.report(nobodyToAward({ decision: decision.id }, record.source.place(["decisions", index])));
  return standings;
}

function countsOf(standings: readonly Standing[]): DecisionValues["counts"] {
  const collectives = standings.filter(({ subject }) => subject.kind === "collective").length;
  return awardCounts(collectives, standings.length - collectives);
}

function earlier(
  context: AssemblyContext,
  { record }: DecisionInHand,
  { id, date }: { readonly id: string | undefined; readonly date: string },
): CitedDecision | undefined {
  const decision = record.value.decisions.find((each) => each.id === id);
  return decision && citedDecision(context, decision, date);
}
