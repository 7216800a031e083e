/** Scope award: each award of each decision of a round, unless it was taken back since. */

import { fileBeside } from "../../model/data-files.ts";
import { type Decision, givesAwards, replacedIds } from "../../model/decisions.ts";
import type { Standing } from "../../model/verdict.ts";
import { withdrawnAwards } from "../../model/withdrawn-awards.ts";
import type { AssemblyContext, RoundInHand } from "../assembly-context.ts";
import { fullNameOf } from "../body-names.ts";
import { lookUpLogEntry, lookUpPerson } from "../look-up.ts";
import type { FindPapers, OwnValues } from "../paper.ts";
import { issuedDecision } from "../values/cited-decision.ts";
import { inListOrder } from "../values/decision-rows.ts";
import { positionOn } from "../values/person-values.ts";
import { reportRegisterTwice } from "../values/register-numbers.ts";
import { awardedStandings, type DecisionInHand } from "./awarded.ts";
import { peopleProposed } from "./decision.ts";
import { everythingProposed } from "./everything-proposed.ts";

type AwardPaper = ReturnType<FindPapers<"award">>[number];

interface AwardInHand extends DecisionInHand {
  readonly standing: Standing;
  /** Its number in the register of awards. */
  readonly register: number | undefined;
}

/** An award rests on its decision: where that can't be made, none of its awards is. */
export const awardPapers: FindPapers<"award"> = (context) => {
  const { decisions: record } = context.round;
  if (record === undefined) return [];
  const replaced = replacedIds(record.value.decisions);
  const withdrawn = withdrawnAwards(record.value.decisions, context.round.round.value.asOf);
  return record.value.decisions.flatMap((decision, index) => {
    if (!givesAwards(decision) || replaced.has(decision.id)) return [];
    const inHand = { record, decision, index };
    return inListOrder(awardedStandings(silently(context), inHand)).flatMap((standing, position) => {
      if (withdrawn.has(standing.subject.id)) return [];
      const register = decision.registerFrom === undefined ? undefined : decision.registerFrom + position;
      return [awardPaper(context, { ...inHand, standing, register })];
    });
  });
};

/** What is wrong with the list is told while a paper is made of it. */
function silently(context: RoundInHand): AssemblyContext {
  return { ...context, report: () => undefined, use: () => undefined };
}

/** Its number and its day are its decision's. */
function awardPaper(context: RoundInHand, inHand: AwardInHand): AwardPaper {
  const { organisation } = context.records;
  const { decision, record, index, standing } = inHand;
  const { id, kind } = standing.subject;
  const { number, date }: Pick<Decision, "number" | "date"> = {
    ...decision,
    ...issuedDecision(context, decision),
  };
  const { blank } = record.value;
  return {
    unit: organisation.value.id,
    subject: id,
    issuer: { id: organisation.value.id, record: organisation },
    date,
    record,
    path: ["decisions", index],
    dependsOn: [
      ...everythingProposed(context),
      ...["decisions", "blank"].map((path) => ({
        file: fileBeside(context.round, "decisions"),
        path: [path],
      })),
    ],
    notSigning: peopleProposed(context.judgement.standings),
    number: () => number,
    values: (desk, onDate) => awardValues(desk, inHand, onDate),
    ...(blank !== undefined && {
      onBlank: { blank, nominee: id, kind: kind === "person" ? ("cá nhân" as const) : ("tập thể" as const) },
    }),
  };
}

/** Undefined where the record of the person is kept away by a fault. */
function awardValues(
  context: AssemblyContext,
  inHand: AwardInHand,
  date: string,
): OwnValues<"award"> | undefined {
  const { standing, decision, register } = inHand;
  awardedStandings(context, inHand);
  lookUpLogEntry(context, context.records.organisation.value.id);
  reportRegisterTwice(context, inHand);
  const { id, kind } = decision;
  const about = { id: standing.subject.id, decision: id, decisionKind: kind, register };
  if (standing.subject.kind !== "person") {
    const name = fullNameOf(context, standing.subject.id, date);
    return { award: { ...about, isPerson: false, name, recipient: name } };
  }
  const person = lookUpPerson(context, standing.subject.id);
  if (person === undefined) return undefined;
  const { name } = person.value;
  const position = positionOn(context, person, date).title;
  const unit = fullNameOf(context, standing.subject.unit, date);
  return { award: { ...about, isPerson: true, name, recipient: `Đồng chí ${name}`, position, unit } };
}
