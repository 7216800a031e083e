/** One case of test/eligibility/, made into records and judged by the sample's plan. */

import { judge } from "../../src/judge/judge.ts";
import type { Campaign, Records, RoundRecords } from "../../src/model/records.ts";
import type { UnitKind } from "../../src/model/unit.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { type PlanWritten, planOfCase } from "./case-plan.ts";
import type { EligibilityGiven } from "./eligibility-cases.ts";
import { aMeeting, aPerson, aRound, aUnit, aUnitRating, type RoundWritten, someRecords } from "./records.ts";
import { sampleConfig, samplePlan } from "./sample-data.ts";

const unit = "don-vi";
const issuer = "khoi";

/** The judged round is called `dot`; those of earlier phases by these ids, and are there where the case gives something for them. */
const rounds = {
  "đăng ký": { id: "dang-ky", asOf: "01/10/2024" },
  "đề nghị": { id: "de-nghi", asOf: "15/4/2025" },
  "thẩm định": { id: "tham-dinh", asOf: "22/4/2025" },
  "quyết định": { id: "quyet-dinh", asOf: "30/4/2025" },
  "tổng kết": { id: "tong-ket", asOf: "30/6/2025" },
} as const;
type CasePhase = keyof typeof rounds;
const casePhases = Object.keys(rounds) as CasePhase[];

const allHeld = {
  launch: { document: "15-KH/CB, 28/9/2024", date: "03/10/2024" },
  summingUp: { event: "hội nghị sơ kết quý I", date: "02/4/2025" },
  ownAward: { document: "04-QĐ/CB, 02/4/2025", form: "giấy khen" },
};

/** The verdict by the rule on the case's unit, on the collective or the first person that it proposes, or on the issuing body. */
export function judgeCase(rule: string, given: EligibilityGiven): Verdict {
  const found = findVerdict(rule, worldOf(rule, given));
  if (found === undefined) throw new Error(`${rule} judged nobody`);
  return found;
}

/** Undefined where the rule speaks of none of those whom `judgeCase` asks about. */
export function findVerdict(
  rule: string,
  { campaign, records, round, about }: CaseWorld,
): Verdict | undefined {
  const { verdicts } = judge(records, campaign, round).value;
  return verdicts.find(
    ({ rule: id, subject }) =>
      id === rule && [unit, issuer].includes(subject.unit) && (about === undefined || subject.kind === about),
  );
}

export interface CaseWorld {
  readonly records: Records;
  readonly campaign: Campaign;
  readonly round: RoundRecords;
  readonly about: EligibilityGiven["about"];
}

/** The records that a case gives, with the rule read as it asks. */
export function worldOf(rule: string, given: EligibilityGiven, written: PlanWritten = samplePlan): CaseWorld {
  const plan = planOfCase(rule, given, written);
  const own = casePhases.find((each) => each === plan.value.rules.find(({ id }) => id === rule)?.phase);
  const phase = given.round ?? own;
  if (phase === undefined) throw new Error(`the plan has no ${rule}`);
  const round: RoundRecords = aRound("dot", roundWritten(phase, given, given.asOf));
  const earlier = casePhases
    .slice(0, casePhases.indexOf(phase))
    .filter((each) => isGiven(each, given))
    .map((each) => aRound(rounds[each].id, roundWritten(each, given)));
  const built = someRecords({
    plan,
    rounds: [...earlier, round],
    units: unitsOf(given),
    people: [
      ...people(given).map((id) => aPerson(id, without(given.person))),
      ...Object.entries(given.persons ?? {}).map(([id, written]) => aPerson(id, without(written))),
    ],
    ratings: ratings(given),
    config: daysOff(given),
  });
  return { ...built, round, about: given.about };
}

/** What the units filed is there from the phase in which they did. */
function isGiven(phase: CasePhase, { registered, otherRegistrations, appraisal }: EligibilityGiven): boolean {
  if (phase === "đăng ký") return registered !== undefined || otherRegistrations !== undefined;
  return phase === "đề nghị" || (phase === "thẩm định" && appraisal !== undefined);
}

function unitsOf({ kind, unit: own, units = {} }: EligibilityGiven) {
  return [
    aUnit(unit, { ...(kind !== undefined && { kind: kind as UnitKind }), ...own }),
    aUnit("chi-bo-khac", { kind: "chi bộ cơ sở", ...units["chi-bo-khac"] }),
    aUnit("chi-bo-truc-thuoc", {
      kind: "chi bộ trực thuộc",
      parents: [{ unit }],
      ...units["chi-bo-truc-thuoc"],
    }),
    ...Object.entries(units)
      .filter(([id]) => id !== "chi-bo-khac" && id !== "chi-bo-truc-thuoc")
      .map(([id, written]) => aUnit(id, written)),
  ];
}

/** A field that a case leaves empty is not there, whatever the default. */
function without(written: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(written).map(([key, value]) => [key, value ?? undefined]));
}

function daysOff({ daysOff: others = [] }: EligibilityGiven) {
  const { holidays = [], workingDays = [] } = sampleConfig;
  return { holidays: [...holidays, ...others.map((date) => ({ date, name: "Ngày nghỉ" }))], workingDays };
}

function people({ people: count = 1, withdrawn = 0 }: EligibilityGiven): string[] {
  return Array.from({ length: count + withdrawn }, (_, index) => `ca-nhan-${index + 1}`);
}

function roundWritten(phase: CasePhase, given: EligibilityGiven, asOf?: string): RoundWritten {
  const round = { phase, asOf: asOf ?? rounds[phase].asOf, ...(given.closed && { closed: given.closed }) };
  switch (phase) {
    case "đăng ký":
      return { round, ...logOf(given), registrations: registrations(given) };
    case "đề nghị":
      return { round, ...logOf(given), submissions: submissions(given) };
    default:
      return {
        round,
        ...(phase === "thẩm định" && given.appraisal && { appraisal: given.appraisal as never }),
        ...(phase === "quyết định" && given.decisions && { decisions: given.decisions as never }),
        ...(phase === "quyết định" &&
          given.issued && { log: { [issuer]: { issued: given.issued as never } } }),
      };
  }
}

function registrations(given: EligibilityGiven): NonNullable<RoundWritten["registrations"]> {
  const { filed, registered } = given;
  const own =
    filed === "không" || registered === "không"
      ? {}
      : { [unit]: { ...dateOf(given), ...(registered ?? { people: people(given) }) } };
  return { ...own, ...given.otherRegistrations };
}

function submissions(given: EligibilityGiven): NonNullable<RoundWritten["submissions"]> {
  const own = given.filed === "không" ? {} : { [unit]: { ...dateOf(given), ...submission(given) } };
  return { ...own, ...given.otherSubmissions };
}

function dateOf({ date }: EligibilityGiven) {
  return date === "không" ? {} : { date: date ?? "04/4/2025" };
}

function submission(given: EligibilityGiven) {
  const withdrawn = { date: "03/4/2025", reason: "tự nguyện rút" };
  const living = given.people ?? 1;
  return {
    proof: proofOf(given),
    nominees: [
      { collective: unit, ...given.collectiveEntry },
      ...people(given).map((person, index) => ({
        person,
        ...(index === 0 && given.personEntry),
        ...(index >= living && { withdrawn }),
      })),
    ],
    ...(given.meetings && { meetings: given.meetings.map(meetingWritten) }),
    ...given.submission,
  };
}

function meetingWritten({ members, ...differing }: Readonly<Record<string, unknown>>) {
  const meeting = aMeeting(differing);
  return { ...meeting, members: { ...meeting.members, ...(members as object | undefined) } };
}

function proofOf({ proof = {}, without = [] }: EligibilityGiven) {
  const steps = Object.entries({ ...allHeld, ...proof });
  return Object.fromEntries(steps.filter(([step]) => !without.includes(step)));
}

function logOf({ received }: EligibilityGiven): Pick<RoundWritten, "log"> {
  if (received === undefined) return {};
  const events = typeof received === "string" ? [{ date: received, state: "đã nhận" }] : received;
  return { log: { [unit]: { events: events.map((event) => ({ ...event, by: "Trần Minh Đức" })) as never } } };
}

function ratings({ ratings: own = {}, otherRatings = {}, unitRatings = {} }: EligibilityGiven) {
  return [
    ...Object.entries(own).map(([year, rating]) =>
      aUnitRating(Number(year), { ratings: { [unit]: rating } }),
    ),
    ...Object.entries(otherRatings).map(([year, rating]) =>
      aUnitRating(Number(year), {
        file: `${year}-cap-tren`,
        issuer: "doan-cap-tren",
        ratings: { [unit]: rating },
      }),
    ),
    ...Object.entries(unitRatings).flatMap(([id, years]) =>
      Object.entries(years).map(([year, rating]) =>
        aUnitRating(Number(year), { file: `${year}-${id}`, ratings: { [id]: rating } }),
      ),
    ),
  ];
}
