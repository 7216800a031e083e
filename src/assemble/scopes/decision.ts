/** Scope decision: each decision of a quyết định round, with whom it awards. */

import { awardNotAllowed, awardNotNominated, nobodyToAward } from "../../diagnostics/assemble.ts";
import { findBody } from "../../model/body.ts";
import type { Decision, Decisions } from "../../model/decisions.ts";
import type { Located } from "../../model/source-file.ts";
import type { Standing } from "../../model/verdict.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { bodyNames } from "../body-names.ts";
import { onRecords } from "../depend-on.ts";
import { inOfficialOrder } from "../official-order.ts";
import type { Dependency, FindPapers, OwnValues } from "../paper.ts";
import { positionOn } from "../values/person-values.ts";

type DecisionValues = OwnValues<"decision">["decision"];

export const decisionPapers: FindPapers<"decision"> = (context) => {
  const { organisation } = context.records;
  const { decisions: record } = context.round;
  return (record?.value.decisions ?? []).flatMap((decision, index) =>
    record === undefined
      ? []
      : [
          {
            unit: organisation.value.id,
            issuer: { id: organisation.value.id, record: organisation },
            date: decision.date,
            record,
            path: ["decisions", index],
            dependsOn: onEverythingProposed(context, record),
            notSigning: [],
            number: () => decision.number,
            values: (desk: AssemblyContext, date: string) => ({
              decision: decisionValues(desk, { record, decision, index }, date),
            }),
          },
        ],
  );
};

/** A decision is never made without a record that it would list: every unit, person and submission stands behind it. */
function onEverythingProposed(
  { records, campaign }: AssemblyContext,
  record: Located<Decisions>,
): Dependency[] {
  const filed = campaign.rounds.flatMap((round) => [
    ...round.submissions.values(),
    ...round.registrations.values(),
  ]);
  const logs = campaign.rounds.flatMap(({ log }) => (log === undefined ? [] : [log]));
  return [
    ...onRecords([
      record,
      ...records.units.values(),
      ...records.people.values(),
      ...records.ratings,
      ...filed,
      ...logs,
    ]),
    ...records.faults
      .filter(
        ({ file }) =>
          /^data\/(units|people|ratings)\//.test(file) || file.startsWith(`data/campaigns/${campaign.id}/`),
      )
      .map(({ file }) => ({ file })),
  ];
}

interface DecisionInHand {
  readonly record: Located<Decisions>;
  readonly decision: Decision;
  readonly index: number;
}

function decisionValues(context: AssemblyContext, inHand: DecisionInHand, date: string): DecisionValues {
  const awarded = awardedStandings(context, inHand);
  if (awarded.length === 0) context.report(nobodyToAward({ decision: inHand.decision.id }, placeOf(inHand)));
  const collectives = collectiveRows(context, awarded, date);
  const people = personRows(context, awarded, date);
  return {
    id: inHand.decision.id,
    kind: inHand.decision.kind,
    collectives,
    people,
    counts: { collectives: collectives.length, people: people.length },
    executors: context.campaign.plan.value.executors.join(", "),
    amounts: amountsOf(context, collectives.length, people.length),
  };
}

/** Those whom the decision awards, in its order; naming somebody who may not be there is a finding at that line. */
function awardedStandings(context: AssemblyContext, inHand: DecisionInHand): Standing[] {
  const { awards } = inHand.decision;
  const { standings } = context.judgement;
  if (typeof awards === "string") {
    return inOfficialOrder(
      context,
      standings.filter(({ eligible }) => eligible),
    );
  }
  return awards.flatMap((award, index) => {
    const id = "person" in award ? award.person : award.collective;
    const standing = standings.find(({ subject }) => subject.id === id);
    if (standing?.eligible) return [standing];
    const place = inHand.record.source.place(["decisions", inHand.index, "awards", index]);
    const rules = standing?.stoppedBy.map(({ rule }) => rule) ?? [];
    context.report(
      standing === undefined
        ? awardNotNominated({ nominee: id }, place)
        : awardNotAllowed({ nominee: id, rules }, place),
    );
    return [];
  });
}

function placeOf({ record, index }: DecisionInHand) {
  return record.source.place(["decisions", index]);
}

function collectiveRows(context: AssemblyContext, awarded: readonly Standing[], date: string) {
  return awarded
    .filter(({ subject }) => subject.kind === "collective")
    .map((standing, index) => {
      const body = findBody(context.records, standing.subject.id);
      const name = body === undefined ? standing.subject.id : bodyNames(context, body, date).fullName;
      return { order: index + 1, name, note: conclusionNote(standing) };
    });
}

function personRows(context: AssemblyContext, awarded: readonly Standing[], date: string) {
  return awarded
    .filter(({ subject }) => subject.kind === "person")
    .flatMap((standing, index) => {
      const record = context.records.people.get(standing.subject.id);
      if (record === undefined) return [];
      const unit = findBody(context.records, standing.subject.unit);
      return [
        {
          order: index + 1,
          name: record.value.name,
          position: positionOn(context, record, date).title,
          unit: unit === undefined ? standing.subject.unit : bodyNames(context, unit, date).fullName,
          note: conclusionNote(standing),
        },
      ];
    });
}

/** The competent body's conclusion against a verdict is printed as such. */
function conclusionNote({ conclusion, stoppedBy }: Standing): string | undefined {
  if (conclusion === undefined || stoppedBy.length === 0) return undefined;
  return `Theo kết luận của ${conclusion.by}${conclusion.document === undefined ? "" : ` (${conclusion.document})`}`;
}

/** Amounts only where the plan gives them: never computed silently. */
function amountsOf(
  { campaign }: AssemblyContext,
  collectives: number,
  people: number,
): DecisionValues["amounts"] {
  const { amounts } = campaign.plan.value;
  if (amounts === undefined) return undefined;
  const [collective, person] = [amounts.collective?.amount, amounts.person?.amount];
  return {
    collective,
    person,
    total: (collective ?? 0) * collectives + (person ?? 0) * people,
    source: amounts.source,
  };
}
