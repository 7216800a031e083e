/** Whether the body that held a meeting is the one that must, by the kind and the size of the unit. */

import { findBody } from "../model/body.ts";
import type { CriterionOf } from "../model/criteria.ts";
import { foldedName } from "../text/names.ts";
import type { HeldMeeting } from "./held-meetings.ts";
import type { Given } from "./ruling.ts";

/**
 * `whole`: all of a unit met that is large enough for a committee, where that counts; `impossible`: the committee of a
 * unit that is too small to have one.
 */
export type MeetingLevel = "right" | "whole" | "other" | "impossible";

export function levelOfMeeting(
  { meeting: { body, members } }: HeldMeeting,
  { bodies, wholeUnits, insteadOfCommittee }: CriterionOf<"body-met">,
  given: Given,
): MeetingLevel {
  const kind = given.filing.unitKind;
  const whole = kind && wholeUnits[kind];
  if (kind !== undefined && isOf(body, bodies[kind])) {
    return whole && membersOf(given) < whole.fewerThan ? "impossible" : "right";
  }
  if (whole === undefined || !isOf(body, whole.names)) return "other";
  if (members.official < whole.fewerThan) return "right";
  return insteadOfCommittee === "accepted" ? "whole" : "other";
}

/** `Ban chấp hành Đảng bộ Sở A` is of `ban chấp hành`, `Ban Thường vụ Đảng ủy` is not of `đảng ủy`. */
function isOf(body: string, names: readonly string[] = []): boolean {
  const folded = `${foldedName(body)} `;
  return names.some((name) => folded.startsWith(`${foldedName(name)} `));
}

/** By the last count on or before the day of the paper; where there is none, as many as may be. */
function membersOf({ records, filing }: Given): number {
  const record = findBody(records, filing.unit)?.record.value;
  const counts = record && "strength" in record ? record.strength : [];
  const known = counts.filter(({ asOf }) => asOf <= filing.day);
  const last = known.reduce<(typeof known)[number] | undefined>(
    (latest, each) => (latest && latest.asOf > each.asOf ? latest : each),
    undefined,
  );
  return last?.members ?? Number.POSITIVE_INFINITY;
}
