/** One unit's registration as a line of the issuing body's list. */

import { firstReceipt, type LogEntry } from "../../model/log.ts";
import type { RoundRecords } from "../../model/records.ts";
import type { Registration } from "../../model/registration.ts";
import type { Receipt } from "../../model/verdict.ts";
import { shortDate } from "../../text/print-date.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { bodyNames } from "../body-names.ts";
import { lookUpBody } from "../look-up.ts";
import { ownEntry } from "../own-entry.ts";
import type { OwnValues } from "../paper.ts";
import { scopeOf } from "../scope-of.ts";

export type RegistrationRow = OwnValues<"registrations">["registrations"]["missing"][number];

/** Undefined where a fault keeps the unit away; what had not arrived by the day has no figures. The order in the list is given there. */
export function registrationRow(
  context: AssemblyContext,
  receipt: Receipt,
  date: string,
): RegistrationRow | undefined {
  const body = lookUpBody(context, receipt.unit);
  if (body === undefined) return undefined;
  const { name, committee } = bodyNames(context, body, date);
  const { state, received, due } = receipt;
  const round = context.campaign.rounds.find(({ id }) => id === receipt.round);
  const entry = round?.log && ownEntry(round.log.value, receipt.unit);
  const registration = registrationOf(receipt, round);
  return {
    ...{ order: 1, name, committee, state, received, due },
    ...figuresOf(registration),
    paper: registration && paperOf(context, registration, entry),
    note: noteOn(receipt, entry),
  };
}

function registrationOf({ unit, state }: Receipt, round: RoundRecords | undefined): Registration | undefined {
  return state === "chưa gửi" ? undefined : round?.registrations.get(unit)?.value;
}

function figuresOf(registration: Registration | undefined) {
  if (registration === undefined) return { registered: false, targets: 0, collectives: 0, people: 0 };
  const { targets, collective, people } = registration;
  return {
    registered: true,
    targets: targets.length,
    collectives: collective ? 1 : 0,
    people: people.length,
  };
}

/** Number and date as the log has them once it was signed, whatever the plan calls the paper; else the paper's own date. */
function paperOf(
  { records }: AssemblyContext,
  { date }: Registration,
  entry: LogEntry | undefined,
): string | undefined {
  const signed = Object.entries(entry?.issued ?? {}).find(
    ([type]) => scopeOf(records, type) === "registration",
  );
  if (signed !== undefined) return `${signed[1].number}, ${shortDate(signed[1].date)}`;
  return date && shortDate(date);
}

/** What the day was taken from where the log doesn't tell it, and the reason that the log gives with the receipt. */
function noteOn({ notes, state }: Receipt, entry: LogEntry | undefined): string | undefined {
  const first = state === "chưa gửi" ? undefined : firstReceipt(entry);
  const reason = first && entry?.events[first.index]?.reason;
  const all = [...notes.map(({ vi }) => vi), ...(reason === undefined ? [] : [reason])];
  return all.length === 0 ? undefined : all.map((text) => text.replace(/\.$/, "")).join("; ");
}
