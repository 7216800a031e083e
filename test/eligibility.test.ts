/** Cases that an officer can read (eligibility/*.yaml), judged by the sample's own plan. */

import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { judgeCase } from "./support/eligibility-case.ts";
import { readCases } from "./support/eligibility-cases.ts";
import { samplePlan } from "./support/sample-data.ts";

const folder = new URL("eligibility/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
const sets = files.map((file) => readCases(`test/eligibility/${file}`));

describe.each(sets)("$rule", ({ rule, cases }) => {
  test.each(cases)("$name", (each) => {
    const verdict = judgeCase(rule, each.given);
    expect({ outcome: verdict.outcome, reason: verdict.reason.vi }).toEqual({
      outcome: each.expect,
      reason: expect.stringContaining(each.because),
    });
    expect(verdict.notes.map(({ vi }) => vi)).toEqual(
      (each.notes ?? []).map((words) => expect.stringContaining(words)),
    );
  });

  test("has no two cases of the same given", () => {
    const givens = cases.map(({ given }) => JSON.stringify(given));
    expect(new Set(givens).size).toBe(givens.length);
  });

  test("shows both sides", () => {
    expect(new Set(cases.map((each) => each.expect)).size).toBeGreaterThan(1);
  });
});

test("every rule of the plan has its cases", () => {
  const rules = samplePlan.rules.map(({ id }) => id);
  expect(sets.map(({ rule }) => rule).sort()).toEqual(rules.sort());
});
