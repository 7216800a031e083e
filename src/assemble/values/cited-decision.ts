/** A decision of the round as other papers speak of it: its symbol and its day. */

import type { Decision } from "../../model/decisions.ts";
import type { Issued } from "../../model/log.ts";
import { isWholeDate } from "../../text/calendar-date.ts";
import { longDateWithGaps, shortDate } from "../../text/print-date.ts";
import type { AssemblyContext, RoundInHand } from "../assembly-context.ts";
import { chooseStyle } from "../choose-style.ts";
import { chooseTemplate } from "../choose-template.ts";
import { lookUpLogEntry } from "../look-up.ts";
import { numberLine } from "../number-line.ts";
import { ownEntry } from "../own-entry.ts";
import type { OwnValues } from "../paper.ts";
import { numberedType } from "./numbered-type.ts";

export type CitedDecision = NonNullable<OwnValues<"decision">["decision"]["amended"]>;

/** With gaps for what văn thư hasn't given yet. */
export function citedDecision(context: AssemblyContext, decision: Decision, onDate: string): CitedDecision {
  const { number, date } = { ...decision, ...issuedDecision(context, decision) };
  const { organisation } = context.records;
  lookUpLogEntry(context, organisation.value.id);
  const issuer = { id: organisation.value.id, record: organisation };
  const style = chooseStyle(context, issuer, onDate)?.style;
  const type = numberedType(context, "decision");
  const typeCode = type && chooseTemplate(context, type, onDate)?.info.value.numberCode;
  return {
    symbol:
      style === undefined || typeCode === undefined
        ? (number ?? "")
        : numberLine(context, issuer, { typeCode, style, date: onDate, given: number }).symbol,
    date: date !== undefined && isWholeDate(date) ? `ngày ${shortDate(date)}` : longDateWithGaps(date),
  };
}

/** What the log says of the decision, once it was signed. */
export function issuedDecision(inHand: RoundInHand, { id }: Decision): Issued | undefined {
  const { records, round } = inHand;
  const type = numberedType(inHand, "decision");
  const own = round.log && ownEntry(round.log.value, records.organisation.value.id);
  return type === undefined ? undefined : ownEntry(own?.issued ?? {}, `${type}-${id}`);
}
