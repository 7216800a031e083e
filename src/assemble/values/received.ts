/** The submissions that came in: how many, which of them late, and which units sent none. */

import { putBeforeCommittee } from "../../model/log.ts";
import type { Receipt } from "../../model/verdict.ts";
import type { AssemblyContext, RoundInHand } from "../assembly-context.ts";
import { fullNameOf } from "../body-names.ts";
import { inOrderOfUnits } from "../official-order.ts";
import { ownEntry } from "../own-entry.ts";
import type { OwnValues } from "../paper.ts";
import { submissionReceipts } from "./appraised-rules.ts";

type AppraisalValues = OwnValues<"appraisal">["appraisal"];

export function receivedCounts(
  context: RoundInHand,
  nominated: AppraisalValues["proposed"],
): AppraisalValues["received"] {
  const states = submissionReceipts(context).map(({ state }) => state);
  const numberOf = (state: Receipt["state"]) => states.filter((each) => each === state).length;
  return {
    units: states.length - numberOf("chưa gửi"),
    onTime: numberOf("đúng hạn"),
    late: numberOf("quá hạn"),
    undated: numberOf("chưa rõ ngày"),
    ...nominated,
  };
}

/** In official order; none is left out of the lists for being late. */
export function lateUnits(context: AssemblyContext, date: string): AppraisalValues["late"] {
  return receiptsIn(context, "quá hạn").map((receipt, index) => ({
    order: index + 1,
    name: fullNameOf(context, receipt.unit, date),
    receivedOn: receipt.received,
    reason: reasonInLog(context, receipt),
    ...nominatedBy(context, receipt.unit),
  }));
}

/** What the log says of papers that it puts before the competent body. */
function reasonInLog({ campaign }: RoundInHand, { unit, round: id }: Receipt): string | undefined {
  const log = campaign.rounds.find((round) => round.id === id)?.log;
  const events = (log && ownEntry(log.value, unit)?.events) ?? [];
  return events.findLast(({ state }) => state === putBeforeCommittee)?.reason;
}

function nominatedBy({ judgement }: RoundInHand, unit: string): AppraisalValues["proposed"] {
  const subjects = judgement.standings.map(({ subject }) => subject).filter((each) => each.unit === unit);
  const people = subjects.filter(({ kind }) => kind === "person").length;
  return { collectives: subjects.length - people, people };
}

/** Units of which the plan asks a submission and that sent none, in official order. */
export function unitsWithout(context: AssemblyContext, date: string): AppraisalValues["notFiled"] {
  return receiptsIn(context, "chưa gửi").map(({ unit }) => ({ name: fullNameOf(context, unit, date) }));
}

function receiptsIn(context: RoundInHand, state: Receipt["state"]): Receipt[] {
  const receipts = submissionReceipts(context).filter((each) => each.state === state);
  return inOrderOfUnits(context, receipts, ({ unit }) => unit);
}
