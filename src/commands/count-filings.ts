/** Who filed in a round, who was late, and whose papers are still missing. */

import { findBody, kindOn } from "../model/body.ts";
import type { Campaign, Records, RoundRecords } from "../model/records.ts";
import { unitFileKinds } from "../model/schemas.ts";
import type { Judgement } from "../model/verdict.ts";

export interface FilingCounts {
  /** Ids of units, sorted, as are the others: those that take part, and those that filed all the same. */
  readonly expected: readonly string[];
  readonly filed: readonly string[];
  /** Of those that filed. */
  readonly late: readonly string[];
  readonly missing: readonly string[];
}

export interface JudgedRound {
  readonly records: Records;
  readonly campaign: Campaign;
  readonly round: RoundRecords;
  readonly judgement: Judgement;
}

/** Undefined in a phase in which units file nothing. */
export function countFilings(judged: JudgedRound): FilingCounts | undefined {
  const { records, campaign, round } = judged;
  const { phase, asOf } = round.round.value;
  if (unitFileKinds[phase] === undefined) return undefined;
  const hasFiled = (unit: string) => filedIn(judged).some((each) => each.has(unit));
  const takesPart = (unit: string) => {
    const body = findBody(records, unit);
    const kind = body && kindOn(body, asOf);
    return kind !== undefined && campaign.plan.value.participants.includes(kind);
  };
  const known = new Set([...records.units.keys(), ...filedIn(judged).flatMap((each) => [...each.keys()])]);
  const expected = [...known].filter((unit) => hasFiled(unit) || takesPart(unit)).sort();
  const late = new Set(lateUnits(judged));
  const filed = expected.filter(hasFiled);
  return {
    ...{ expected, filed },
    late: filed.filter((unit) => late.has(unit)),
    missing: expected.filter((unit) => !hasFiled(unit)),
  };
}

/** A paper of an earlier round of the phase counts until it is replaced. */
function filedIn({ campaign, round }: JudgedRound): ReadonlyMap<string, unknown>[] {
  const { phase, asOf } = round.round.value;
  return campaign.rounds
    .filter((each) => each.round.value.phase === phase && each.round.value.asOf <= asOf)
    .flatMap(({ registrations, submissions }) => [registrations, submissions]);
}

/** By the plan's own deadlines of the phase. */
function lateUnits({ campaign, round, judgement }: JudgedRound): string[] {
  const deadlines = new Set(
    campaign.plan.value.rules
      .filter(
        ({ phase, criterion }) => phase === round.round.value.phase && criterion.kind === "received-before",
      )
      .map(({ id }) => id),
  );
  return judgement.verdicts
    .filter(({ rule, outcome }) => deadlines.has(rule) && outcome === "không đạt")
    .map(({ subject }) => subject.unit);
}
