/** One case of test/eligibility/, made into records and judged by the sample's plan. */

import { judge } from "../../src/judge/judge.ts";
import { planSchema } from "../../src/model/plan.ts";
import type { RoundRecords } from "../../src/model/records.ts";
import type { Phase } from "../../src/model/round.ts";
import type { UnitKind } from "../../src/model/unit.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import type { EligibilityGiven } from "./eligibility-cases.ts";
import { aPerson, aRecord, aRound, aUnit, aUnitRating, type RoundWritten, someRecords } from "./records.ts";
import { sampleConfig, samplePlan } from "./sample-data.ts";

const unit = "don-vi";
const asOf: Partial<Record<Phase, string>> = { "đăng ký": "01/10/2024", "đề nghị": "15/4/2025" };
const allHeld = {
  launch: { document: "15-KH/CB, 28/9/2024", date: "03/10/2024" },
  summingUp: { event: "hội nghị sơ kết quý I", date: "02/4/2025" },
  ownAward: { document: "04-QĐ/CB, 02/4/2025", form: "giấy khen" },
};

/** The verdict by the rule on the case's unit, or on the collective or the first person that it proposes. */
export function judgeCase(rule: string, given: EligibilityGiven): Verdict {
  const { campaign, records, round } = world(rule, given);
  const { verdicts } = judge(records, campaign, round).value;
  const found = verdicts.find((verdict) => verdict.rule === rule && verdict.subject.unit === unit);
  if (found === undefined) throw new Error(`${rule} judged nobody`);
  return found;
}

function world(rule: string, given: EligibilityGiven) {
  const plan = planWith(rule, given.reading);
  const phase = plan.value.rules.find(({ id }) => id === rule)?.phase;
  if (phase === undefined) throw new Error(`the plan has no ${rule}`);
  const round: RoundRecords = aRound("dot", roundWritten(phase, given));
  const built = someRecords({
    plan,
    rounds: [round],
    units: [
      aUnit(unit, given.kind === undefined ? {} : { kind: given.kind as UnitKind }),
      aUnit("chi-bo-khac", { kind: "chi bộ cơ sở" }),
      aUnit("chi-bo-truc-thuoc", { kind: "chi bộ trực thuộc", parents: [{ unit }] }),
    ],
    people: people(given).map((id) => aPerson(id, given.person)),
    ratings: ratings(given),
    config: daysOff(given),
  });
  return { ...built, round };
}

function daysOff({ daysOff: others = [] }: EligibilityGiven) {
  const { holidays = [], workingDays = [] } = sampleConfig;
  return { holidays: [...holidays, ...others.map((date) => ({ date, name: "Ngày nghỉ" }))], workingDays };
}

function planWith(rule: string, reading: object = {}) {
  const rules = samplePlan.rules.map((each) =>
    each.id === rule ? { ...each, criterion: { ...each.criterion, ...reading } } : each,
  );
  return aRecord(planSchema, "data/campaigns/dot/plan.yaml", { ...samplePlan, rules } as typeof samplePlan);
}

function people({ people: count = 1, withdrawn = 0 }: EligibilityGiven): string[] {
  return Array.from({ length: count + withdrawn }, (_, index) => `ca-nhan-${index + 1}`);
}

function roundWritten(phase: Phase, given: EligibilityGiven): RoundWritten {
  const round = {
    phase,
    asOf: given.asOf ?? asOf[phase] ?? "",
    ...(given.closed && { closed: given.closed }),
  };
  const log = logOf(given);
  const date = given.date === "không" ? {} : { date: given.date ?? "04/4/2025" };
  const filed = given.filed !== "không";
  if (phase === "đăng ký") return { round, ...log, registrations: filed ? { [unit]: date } : {} };
  return { round, ...log, submissions: filed ? { [unit]: { ...date, ...submission(given) } } : {} };
}

function submission(given: EligibilityGiven) {
  const withdrawn = { date: "03/4/2025", reason: "tự nguyện rút" };
  const living = given.people ?? 1;
  return {
    proof: proofOf(given),
    nominees: [
      { collective: unit },
      ...people(given).map((person, index) => (index < living ? { person } : { person, withdrawn })),
    ],
  };
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

function ratings({ ratings: own = {}, otherRatings = {} }: EligibilityGiven) {
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
  ];
}
