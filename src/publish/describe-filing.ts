/** What became of a unit's papers in a round, in one phrase: from the log and the verdict on the deadline. */

import { findBody, kindOn } from "../model/body.ts";
import { describeEvent, firstReceipt, type LogEntry } from "../model/log.ts";
import { unitFileKinds } from "../model/schemas.ts";
import { shortDate } from "../text/print-date.ts";
import type { Publication } from "./publication.ts";

/** Empty where nothing is expected of the unit, and nothing came. */
export function describeFiling(publication: Publication, unit: string): string {
  const { records, campaign, round } = publication;
  const { phase, asOf } = round.round.value;
  const body = findBody(records, unit);
  const kind = body && kindOn(body, asOf);
  const hasFiled =
    round.registrations.has(unit) || round.submissions.has(unit) || hasFault(publication, unit);
  const isExpected = kind !== undefined && campaign.plan.value.participants.includes(kind);
  if (unitFileKinds[phase] === undefined || !(hasFiled || isExpected)) return "";
  return (
    describeLog(publication, unit) ?? (hasFiled ? "Có hồ sơ, chưa ghi vào sổ theo dõi" : "Chưa có hồ sơ")
  );
}

function hasFault({ records, round }: Publication, unit: string): boolean {
  const file = round.round.source.path.replace(/[^/]*$/, `${unit}.yaml`);
  return records.faults.some((fault) => fault.file === file);
}

/** Undefined where the log says nothing of the unit by the round's day. */
function describeLog(publication: Publication, unit: string): string | undefined {
  const { round } = publication;
  const { asOf } = round.round.value;
  const entry =
    round.log !== undefined && Object.hasOwn(round.log.value, unit) ? round.log.value[unit] : undefined;
  const events = (entry?.events ?? []).filter(({ date }) => date <= asOf);
  const received = firstReceipt(entry && { ...entry, events });
  const phrases = [
    ...(received === undefined ? [] : [`Nhận ngày ${shortDate(received.date)}`]),
    ...lateness(publication, unit).filter((word) => !events.some(({ state }) => state.startsWith(word))),
    ...lastState(events),
  ];
  return events.length === 0 ? undefined : phrases.join("; ");
}

/** The plan's own word for papers that came after the deadline. */
function lateness({ campaign, round, judgement }: Publication, unit: string): string[] {
  const deadlines = campaign.plan.value.rules.filter(
    ({ phase, criterion }) => phase === round.round.value.phase && criterion.kind === "received-before",
  );
  const late = judgement.verdicts.find(
    ({ rule, subject, outcome }) =>
      subject.unit === unit && outcome === "không đạt" && deadlines.some(({ id }) => id === rule),
  );
  return late === undefined ? [] : [late.notes[0]?.vi ?? "muộn"];
}

/** What happened after the receipt, last. */
function lastState(events: LogEntry["events"]): string[] {
  const last = events.at(-1);
  return last === undefined || last.state === "đã nhận" ? [] : [describeEvent(last)];
}
