/** The lists of a decision: its collectives and its people, in its order, each with a number in the register of awards. */

import { nomineeId } from "../../model/submission.ts";
import type { Standing } from "../../model/verdict.ts";
import { citation } from "../../text/cited-document.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { fullNameOf } from "../body-names.ts";
import { lookUpPerson } from "../look-up.ts";
import type { OwnValues } from "../paper.ts";
import { positionOn } from "./person-values.ts";

type DecisionValues = OwnValues<"decision">["decision"];

export interface ListedAwards {
  readonly standings: readonly Standing[];
  /** The register's number of the first of them; absent, none is known. */
  readonly registerFrom: number | undefined;
}

/** In the order of the decision's list: collectives first, then people. */
export function inListOrder(standings: readonly Standing[]): Standing[] {
  const of = (kind: Standing["subject"]["kind"]) => standings.filter(({ subject }) => subject.kind === kind);
  return [...of("collective"), ...of("person")];
}

export function collectiveRows(
  context: AssemblyContext,
  { standings, registerFrom }: ListedAwards,
  date: string,
): DecisionValues["collectives"] {
  return inListOrder(standings)
    .filter(({ subject }) => subject.kind === "collective")
    .map((standing, index) => ({
      order: index + 1,
      name: fullNameOf(context, standing.subject.id, date),
      summary: summaryOf(context, standing),
      register: registerFrom === undefined ? undefined : registerFrom + index,
      note: conclusionNote(standing),
    }));
}

export function personRows(
  context: AssemblyContext,
  { standings, registerFrom }: ListedAwards,
  date: string,
): DecisionValues["people"] {
  const people = inListOrder(standings).filter(({ subject }) => subject.kind === "person");
  const before = standings.length - people.length;
  return people.flatMap((standing, index) => {
    const record = lookUpPerson(context, standing.subject.id);
    if (record === undefined) return [];
    return [
      {
        order: index + 1,
        name: record.value.name,
        born: record.value.born,
        position: positionOn(context, record, date).title,
        unit: fullNameOf(context, standing.subject.unit, date),
        summary: summaryOf(context, standing),
        register: registerFrom === undefined ? undefined : registerFrom + before + index,
        note: conclusionNote(standing),
      },
    ];
  });
}

/** What the unit that proposes them wrote of their achievements. */
function summaryOf({ campaign }: AssemblyContext, { subject, round }: Standing): string | undefined {
  const submission = campaign.rounds.find(({ id }) => id === round)?.submissions.get(subject.unit);
  return submission?.value.nominees.find((nominee) => nomineeId(nominee) === subject.id)?.summary;
}

/** The competent body's conclusion against a verdict is printed as such. */
function conclusionNote({ conclusion, stoppedBy }: Standing): string | undefined {
  if (conclusion === undefined || stoppedBy.length === 0) return undefined;
  const document = conclusion.document === undefined ? "" : ` (${citation(conclusion.document)})`;
  return `Theo kết luận của ${conclusion.by}${document}`;
}
