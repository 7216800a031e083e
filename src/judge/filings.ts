/** What each unit filed in a phase of the campaign, or did not file. */

import { findBody, kindOn } from "../model/body.ts";
import { fileBeside } from "../model/data-files.ts";
import type { Campaign, Records, RoundRecords } from "../model/records.ts";
import type { Registration } from "../model/registration.ts";
import type { Phase } from "../model/round.ts";
import type { Located } from "../model/source-file.ts";
import type { Submission } from "../model/submission.ts";
import type { UnitKind } from "../model/unit.ts";
import { type CalendarDate, isWholeDate, lastDayOf } from "../text/calendar-date.ts";
import { hasFault } from "./has-fault.ts";
import { isClosed } from "./round-closing.ts";

/** The campaign as it stood on a day, which is the `asOf` of the round being judged. */
export interface CampaignAsOf {
  readonly records: Records;
  readonly campaign: Campaign;
  readonly asOf: CalendarDate;
}

export type Paper =
  | { readonly kind: "registration"; readonly record: Located<Registration> }
  | { readonly kind: "submission"; readonly record: Located<Submission> };

export interface Filing {
  /** The unit's id. */
  readonly unit: string;
  /** On `day`; undefined where the unit's file doesn't say, or has a fault. */
  readonly unitKind: UnitKind | undefined;
  readonly phase: Phase;
  /** The round in which the paper was filed; without a paper, the last round of the phase. */
  readonly round: RoundRecords;
  readonly paper: Paper | undefined;
  /** The paper's day, as late as what is known of it allows; without a paper, the round's `asOf`. */
  readonly day: CalendarDate;
  /** The day as of which the filing is looked at: a withdrawal after it is not known. */
  readonly asOf: CalendarDate;
  /** Whether there is a file whose fault keeps it from being read. */
  readonly faulty: boolean;
  /** Whether nothing more is taken in. */
  readonly closed: boolean;
}

/**
 * One filing for each unit that takes part in the phase, whether or not it filed, and for each that filed; by unit id.
 * A paper in a later round of the same phase stands in place of an earlier one.
 */
export function filingsOf(phase: Phase, given: CampaignAsOf): Filing[] {
  const rounds = roundsOf(phase, given);
  const latest = rounds.at(-1);
  if (latest === undefined) return [];
  return unitIds(given.records, rounds)
    .map((unit) => filingOf(unit, rounds.findLast((round) => paperOf(unit, round)) ?? latest, given))
    .filter((filing) => filing.paper !== undefined || takesPart(filing, given));
}

/** The issuing Party body's own place in a phase: it files no paper, and its records lie in the last round. */
export function issuerFiling(phase: Phase, given: CampaignAsOf): Filing | undefined {
  const round = roundsOf(phase, given).at(-1);
  return round && filingOf(given.records.organisation.value.id, round, given);
}

function roundsOf(phase: Phase, { campaign, asOf }: CampaignAsOf): readonly RoundRecords[] {
  return campaign.rounds.filter(({ round }) => round.value.phase === phase && round.value.asOf <= asOf);
}

function filingOf(unit: string, round: RoundRecords, given: CampaignAsOf): Filing {
  const paper = paperOf(unit, round);
  const { phase, asOf } = round.round.value;
  const day = dayOf(paper, asOf);
  const body = findBody(given.records, unit);
  const unitKind = body && kindOn(body, day);
  return {
    ...{ unit, unitKind, phase, round, paper, day, asOf: given.asOf },
    faulty: paper === undefined && hasFault(given.records, fileBeside(round, unit)),
    closed: isClosed({ round: round.round.value, unitKind }, given),
  };
}

/** All units with a file of their own, and those known by their papers only; sorted. */
function unitIds(records: Records, rounds: readonly RoundRecords[]): string[] {
  const filed = rounds.flatMap(({ registrations, submissions }) => [
    ...registrations.keys(),
    ...submissions.keys(),
  ]);
  return [...new Set([...records.units.keys(), ...filed])].sort((one, other) => (one < other ? -1 : 1));
}

function paperOf(unit: string, { submissions, registrations }: RoundRecords): Paper | undefined {
  const submission = submissions.get(unit);
  if (submission) return { kind: "submission", record: submission };
  const registration = registrations.get(unit);
  return registration && { kind: "registration", record: registration };
}

/** A day that is not yet filled in is not after the day as of which the round is judged. */
function dayOf(paper: Paper | undefined, asOf: CalendarDate): CalendarDate {
  const date = paper?.record.value.date ?? asOf;
  if (isWholeDate(date)) return date;
  const last = lastDayOf(date);
  return last < asOf ? last : asOf;
}

/** A unit that has gone into another files no more. */
function takesPart({ unit, unitKind, day }: Filing, { records, campaign }: CampaignAsOf): boolean {
  const merger = records.units.get(unit)?.value.mergedInto;
  if (unitKind === undefined || (merger !== undefined && merger.on <= day)) return false;
  return campaign.plan.value.participants.includes(unitKind);
}
