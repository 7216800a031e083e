/** Scope outcome: what each unit that proposed somebody is told of the result, once there is a decision. */

import { givesAwards } from "../../model/decisions.ts";
import type { Standing } from "../../model/verdict.ts";
import { citation } from "../../text/cited-document.ts";
import { clauseInWords } from "../../text/clause-in-words.ts";
import { lowerCaseFirst, upperCaseFirst } from "../../text/names.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { lookUpLogEntry, lookUpPerson, lookUpUnit } from "../look-up.ts";
import { inOfficialOrder } from "../official-order.ts";
import { ownEntry } from "../own-entry.ts";
import type { FindPapers, OwnValues } from "../paper.ts";
import { awardCounts } from "../values/award-counts.ts";
import { citedDecision } from "../values/cited-decision.ts";
import { positionOn } from "../values/person-values.ts";
import { subjectName } from "../values/subject-name.ts";
import { unitValues } from "../values/unit-values.ts";
import { everythingProposed } from "./everything-proposed.ts";
import { type FinalAward, finalAwards } from "./final-awards.ts";

type OutcomeValues = OwnValues<"outcome">["outcome"];

/** Dated as the last decision of the round that awards. */
export const outcomePapers: FindPapers<"outcome"> = (context) => {
  const { organisation } = context.records;
  const { decisions: record } = context.round;
  const last = record?.value.decisions.findLast(givesAwards);
  if (record === undefined || last === undefined) return [];
  const units = new Set(
    inOfficialOrder(context, context.judgement.standings).map(({ subject }) => subject.unit),
  );
  return [...units].map((id) => ({
    unit: organisation.value.id,
    subject: id,
    issuer: { id: organisation.value.id, record: organisation },
    date: last.date,
    ...{ record, path: [] },
    dependsOn: everythingProposed(context),
    notSigning: [],
    number: (desk, key) => ownEntry(lookUpLogEntry(desk, organisation.value.id)?.issued ?? {}, key)?.number,
    values: (desk, date) => {
      const unit = lookUpUnit(desk, id);
      return unit && { unit: unitValues(desk, unit, date), outcome: outcomeOf(desk, id, date) };
    },
  }));
};

function outcomeOf(context: AssemblyContext, unit: string, date: string): OutcomeValues {
  const standings = context.judgement.standings.filter(({ subject }) => subject.unit === unit);
  const awards = finalAwards(context).filter(({ standing }) => standings.includes(standing));
  const awarded = awards.map(({ standing }) => standing);
  const collectives = awarded.filter(({ subject }) => subject.kind === "collective").length;
  return {
    decisions: decisionsOf(context, awards, date),
    granted: awarded.map((standing, index) => ({
      order: index + 1,
      name: subjectName(context, standing.subject, date),
      position: positionOf(context, standing, date),
    })),
    counts: awardCounts(collectives, awarded.length - collectives),
    notGranted: standings
      .filter((standing) => !awarded.includes(standing))
      .map((standing, index) => ({
        order: index + 1,
        name: subjectName(context, standing.subject, date),
        reason: reasonOf(standing),
      })),
  };
}

function decisionsOf(
  context: AssemblyContext,
  awards: readonly FinalAward[],
  date: string,
): OutcomeValues["decisions"] {
  const decisions = new Set(awards.map(({ inHand }) => inHand.decision));
  return [...decisions].map((decision) => citedDecision(context, decision, date));
}

function positionOf(context: AssemblyContext, { subject }: Standing, date: string): string | undefined {
  const person = subject.kind === "person" ? lookUpPerson(context, subject.id) : undefined;
  return person && positionOn(context, person, date).title;
}

/** The competent body's conclusion goes before what the rules say. */
function reasonOf({ conclusion, stoppedBy }: Standing): string {
  if (conclusion !== undefined && !conclusion.agreed) {
    const { reason, by, document } = conclusion;
    return `${withoutEnd(reason)} (theo kết luận của ${by}${document === undefined ? "" : `, ${citation(document)}`})`;
  }
  if (stoppedBy.length === 0) return "Chưa được quyết định khen thưởng trong đợt này";
  const reasons = stoppedBy.map(
    ({ clause, reason }) =>
      `${lowerCaseFirst(withoutEnd(reason.vi))} (${clauseInWords(clause)} của Kế hoạch)`,
  );
  return upperCaseFirst(reasons.join("; "));
}

function withoutEnd(sentence: string): string {
  return sentence.replace(/\.$/u, "");
}
