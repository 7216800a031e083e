/** Scope decision: each decision of a quyết định round, with whom it awards. */

import { nobodyToAward } from "../../diagnostics/assemble-awards.ts";
import type { Standing } from "../../model/verdict.ts";
import { citation } from "../../text/cited-document.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { bodyNames } from "../body-names.ts";
import { lookUpBody, lookUpPerson } from "../look-up.ts";
import type { FindPapers, OwnValues } from "../paper.ts";
import { positionOn } from "../values/person-values.ts";
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

function peopleProposed(standings: readonly Standing[]): string[] {
  return standings.filter(({ subject }) => subject.kind === "person").map(({ subject }) => subject.id);
}

function decisionValues(context: AssemblyContext, inHand: DecisionInHand, date: string): DecisionValues {
  const awarded = awardedStandings(context, inHand);
  const { decision, record, index } = inHand;
  if (awarded.length === 0)
    context.report(nobodyToAward({ decision: decision.id }, record.source.place(["decisions", index])));
  const collectives = collectiveRows(context, awarded, date);
  const people = personRows(context, awarded, date);
  return {
    id: decision.id,
    kind: decision.kind,
    collectives,
    people,
    counts: { collectives: collectives.length, people: people.length },
    executors: context.campaign.plan.value.executors.join(", "),
    amounts: amountsOf(context, collectives.length, people.length),
  };
}

function collectiveRows(context: AssemblyContext, awarded: readonly Standing[], date: string) {
  return awarded
    .filter(({ subject }) => subject.kind === "collective")
    .map((standing, index) => ({
      order: index + 1,
      name: fullNameOf(context, standing.subject.id, date),
      note: conclusionNote(standing),
    }));
}

function personRows(context: AssemblyContext, awarded: readonly Standing[], date: string) {
  return awarded
    .filter(({ subject }) => subject.kind === "person")
    .flatMap((standing, index) => {
      const record = lookUpPerson(context, standing.subject.id);
      if (record === undefined) return [];
      return [
        {
          order: index + 1,
          name: record.value.name,
          position: positionOn(context, record, date).title,
          unit: fullNameOf(context, standing.subject.unit, date),
          note: conclusionNote(standing),
        },
      ];
    });
}

function fullNameOf(context: AssemblyContext, id: string, date: string): string {
  const body = lookUpBody(context, id);
  return body === undefined ? id : bodyNames(context, body, date).fullName;
}

/** The competent body's conclusion against a verdict is printed as such. */
function conclusionNote({ conclusion, stoppedBy }: Standing): string | undefined {
  if (conclusion === undefined || stoppedBy.length === 0) return undefined;
  const document = conclusion.document === undefined ? "" : ` (${citation(conclusion.document)})`;
  return `Theo kết luận của ${conclusion.by}${document}`;
}

/** Amounts only where the plan gives them: never computed silently. */
function amountsOf(
  { campaign }: AssemblyContext,
  collectives: number,
  people: number,
): DecisionValues["amounts"] {
  const { amounts } = campaign.plan.value;
  const [collective, person] = [amounts?.collective?.amount, amounts?.person?.amount];
  if (amounts === undefined || (collective === undefined && person === undefined)) return undefined;
  const total = (collective ?? 0) * collectives + (person ?? 0) * people;
  return { collective, person, total, source: amounts.source };
}
