/** The campaign in numbers, from the same data as its registrations and decisions: for each kind of unit, and together. */

import { mergedInto } from "../../model/mergers.ts";
import type { Registration } from "../../model/registration.ts";
import { unitFileKinds } from "../../model/schemas.ts";
import type { Submission } from "../../model/submission.ts";
import { outcomeOf } from "../../model/target-result.ts";
import type { UnitKind } from "../../model/unit.ts";
import type { Receipt, Standing } from "../../model/verdict.ts";
import { upperCaseFirst } from "../../text/names.ts";
import { percentOf, printPercent } from "../../text/numbers.ts";
import type { RoundInHand } from "../assembly-context.ts";
import { ownEntry } from "../own-entry.ts";
import type { OwnValues } from "../paper.ts";
import { roundsSoFar } from "../rounds-so-far.ts";

type SummingUp = OwnValues<"campaign">["summingUp"];
type Numbers = SummingUp["total"];
type Counts = Omit<Numbers, "kind" | "reachedShare">;

/** @param awarded those who have been awarded by the day in hand */
export function campaignNumbers(
  context: RoundInHand,
  awarded: readonly Standing[],
): Pick<SummingUp, "kinds" | "total"> {
  const counted = unitsOf(context).map(({ unit, kind }) => ({
    kind,
    counts: countsOf(context, unit, awarded),
  }));
  const total = numbersOf(
    "Cộng",
    counted.map(({ counts }) => counts),
  );
  const kinds = context.campaign.plan.value.participants.map((kind) =>
    numbersOf(
      upperCaseFirst(kind),
      counted.filter((each) => each.kind === kind).map(({ counts }) => counts),
    ),
  );
  return { kinds: kinds.filter(({ units }) => units > 0), total };
}

/** The units that take part, and those that filed without being asked to. */
function unitsOf({ judgement }: RoundInHand): { unit: string; kind: UnitKind | undefined }[] {
  const kinds = new Map<string, UnitKind | undefined>();
  for (const { unit, unitKind } of judgement.receipts) kinds.set(unit, unitKind);
  return [...kinds].map(([unit, kind]) => ({ unit, kind }));
}

function countsOf(context: RoundInHand, unit: string, awarded: readonly Standing[]): Counts {
  const standings = context.judgement.standings.filter(({ subject }) => subject.unit === unit);
  const eligible = standings.filter((standing) => standing.eligible);
  const given = awarded.filter(({ subject }) => subject.unit === unit);
  return {
    units: 1,
    ...registrationCounts(context, unit),
    ...resultCounts(context, unit),
    ...ownAwardCounts(latestOf(context, unit, "submissions")),
    proposedCollectives: ofKind(standings, "collective"),
    proposedPeople: ofKind(standings, "person"),
    eligibleCollectives: ofKind(eligible, "collective"),
    eligiblePeople: ofKind(eligible, "person"),
    awardedCollectives: ofKind(given, "collective"),
    awardedPeople: ofKind(given, "person"),
  };
}

function ofKind(standings: readonly Standing[], kind: Standing["subject"]["kind"]): number {
  return standings.filter(({ subject }) => subject.kind === kind).length;
}

type RegistrationCounts = Pick<
  Counts,
  "registered" | "late" | "registeredCollectives" | "registeredPeople" | "targets"
>;

function registrationCounts(context: RoundInHand, unit: string): RegistrationCounts {
  const receipt = context.judgement.receipts.find((each) => each.unit === unit && isRegistration(each));
  const registration = latestOf(context, unit, "registrations");
  return {
    registered: receipt === undefined || receipt.state === "chưa gửi" ? 0 : 1,
    late: receipt?.state === "quá hạn" ? 1 : 0,
    registeredCollectives: registration?.collective === true ? 1 : 0,
    registeredPeople: registration?.people.length ?? 0,
    targets: registration?.targets.length ?? 0,
  };
}

function isRegistration({ phase }: Receipt): boolean {
  return unitFileKinds[phase] === "registration";
}

/** Registered targets on which the unit has reported; a target without a result is not counted as missed. */
function resultCounts(context: RoundInHand, unit: string): Pick<Counts, "reported" | "reached" | "exceeded"> {
  const results = latestOf(context, unit, "submissions")?.results ?? {};
  const outcomes = (registrationOf(context, unit)?.targets ?? []).flatMap((target) => {
    const result = ownEntry(results, target.id);
    return result === undefined ? [] : [outcomeOf({ ...target, result })];
  });
  return {
    reported: outcomes.length,
    reached: outcomes.filter((outcome) => outcome !== "chưa đạt").length,
    exceeded: outcomes.filter((outcome) => outcome === "vượt").length,
  };
}

/** Its own, else that of a unit that went into it. */
function registrationOf(context: RoundInHand, unit: string): Registration | undefined {
  const { asOf } = context.round.round.value;
  const units = [unit, ...mergedInto(unit, asOf, context.records).map(({ id }) => id)];
  return units
    .map((id) => latestOf(context, id, "registrations"))
    .find((registration) => registration !== undefined);
}

function ownAwardCounts(
  submission: Submission | undefined,
): Pick<Counts, "ownAwarding" | "ownCollectives" | "ownPeople"> {
  const given = submission?.proof.ownAward;
  if (given === undefined || typeof given === "string")
    return { ownAwarding: 0, ownCollectives: 0, ownPeople: 0 };
  return { ownAwarding: 1, ownCollectives: given.collectives ?? 0, ownPeople: given.people ?? 0 };
}

interface Filed {
  readonly registrations: Registration;
  readonly submissions: Submission;
}

/** What the unit filed last by the day in hand. */
function latestOf<Kind extends keyof Filed>(
  context: RoundInHand,
  unit: string,
  kind: Kind,
): Filed[Kind] | undefined {
  const round = roundsSoFar(context).findLast((each) => each[kind].has(unit));
  return round?.[kind].get(unit)?.value as Filed[Kind] | undefined;
}

function numbersOf(kind: string, counted: readonly Counts[]): Numbers {
  const sum = counted.reduce((one, other) => add(one, other), nothing);
  const share = percentOf(sum.reached, sum.reported);
  return { kind, ...sum, reachedShare: share === undefined ? undefined : printPercent(share) };
}

function add(one: Counts, other: Counts): Counts {
  const keys = Object.keys(one) as (keyof Counts)[];
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as unknown as Counts;
}

const nothing: Counts = {
  ...{ units: 0, registered: 0, late: 0, registeredCollectives: 0, registeredPeople: 0 },
  ...{ targets: 0, reported: 0, reached: 0, exceeded: 0 },
  ...{ ownAwarding: 0, ownCollectives: 0, ownPeople: 0 },
  ...{ proposedCollectives: 0, proposedPeople: 0, eligibleCollectives: 0, eligiblePeople: 0 },
  ...{ awardedCollectives: 0, awardedPeople: 0 },
};
