/** Cases that an officer can read (eligibility/*.yaml), judged by the sample's own plan. */

import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { unitKinds } from "../src/model/unit.ts";
import { findVerdict, worldOf } from "./support/eligibility-case.ts";
import { caseSets, type EligibilityCase } from "./support/eligibility-cases.ts";
import { samplePlan } from "./support/sample-data.ts";

const sets = caseSets();

/** The plan leaves these to others: they have one outcome, whatever is given. */
const leftToOthers = new Set(
  samplePlan.rules.filter(({ criterion }) => criterion.kind === "left-to-others").map(({ id }) => id),
);

describe.each(sets)("$rule", ({ rule, kinds = unitKinds, cases }) => {
  test.each(cases)("$name", (each) => expectVerdict(rule, each));

  test("has no two cases of the same given", () => {
    const givens = cases.map(({ given }) => canonical(given));
    expect(new Set(givens).size).toBe(givens.length);
  });

  test(leftToOthers.has(rule) ? "is left to others" : "shows both sides", () => {
    const outcomes = [...new Set(cases.map((each) => each.expect))];
    if (leftToOthers.has(rule)) expect(outcomes).toEqual(["không thuộc phạm vi kiểm tra"]);
    else expect(outcomes.length).toBeGreaterThan(1);
  });

  test("is for the kinds of units that the cases name", () => {
    const judged = unitKinds.filter((kind) => findVerdict(rule, worldOf(rule, { kind })));
    expect(judged).toEqual(unitKinds.filter((kind) => kinds.includes(kind)));
  });
});

test("every rule of the plan has its cases", () => {
  const rules = samplePlan.rules.map(({ id }) => id);
  expect(sets.map(({ rule }) => rule).sort()).toEqual(rules.sort());
});

describe("in another time zone, days are the same", () => {
  beforeAll(() => {
    vi.stubEnv("TZ", "America/New_York");
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  test("the zone is another", () => {
    expect(new Date("2024-09-30T00:00:00Z").getDate()).toBe(29);
  });

  test.each(sets)("$rule", ({ rule, cases }) => {
    for (const each of cases) expectVerdict(rule, each);
  });
});

function expectVerdict(rule: string, each: EligibilityCase): void {
  const verdict = findVerdict(rule, worldOf(rule, each.given));
  expect({
    outcome: verdict?.outcome ?? "không xét",
    reason: verdict?.reason.vi ?? "",
    notes: (verdict?.notes ?? []).map(({ vi }) => vi),
  }).toEqual({
    outcome: each.expect,
    reason: expect.stringContaining(each.because),
    notes: (each.notes ?? []).map((words) => expect.stringContaining(words)),
  });
}

/** The same whatever the order of keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}
