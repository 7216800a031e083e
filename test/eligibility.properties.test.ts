/** What holds of every eligibility case when what it gives is put in another order, made better, or partly taken away. */

import { describe, expect, test } from "vitest";
import type { Verdict } from "../src/model/verdict.ts";
import { findVerdict, worldOf } from "./support/eligibility-case.ts";
import { caseSets, type EligibilityCase } from "./support/eligibility-cases.ts";
import { reversedWorld, worldsWithBetterRating, worldsWithLessEvidence } from "./support/other-worlds.ts";

const sets = caseSets();

describe.each(sets)("$rule", ({ rule, cases }) => {
  const outcomeIn = (world: ReturnType<typeof worldOf>) => findVerdict(rule, world)?.outcome;

  test("says the same whatever the order of files, people and keys", () => {
    for (const { name, given } of cases) {
      const turned = reversedWorld(worldOf(rule, withReversedKeys(given)));
      expect({ name, ...told(findVerdict(rule, turned)) }).toEqual({
        name,
        ...told(findVerdict(rule, worldOf(rule, given))),
      });
    }
  });

  test("stays met where a rating is better", () => {
    const lost = cases.filter(isMet).flatMap(({ name, given }) =>
      worldsWithBetterRating(worldOf(rule, given))
        .filter(({ world }) => outcomeIn(world) !== "đạt")
        .map(({ what }) => `${name}: ${what}`),
    );
    expect(lost).toEqual([]);
  });

  test("never becomes met where evidence is taken away", () => {
    const won = cases
      .filter((each) => !isMet(each))
      .flatMap(({ name, given }) =>
        worldsWithLessEvidence(worldOf(rule, given))
          .filter(({ world }) => outcomeIn(world) === "đạt")
          .map(({ what }) => `${name}: ${what}`),
      );
    expect(won).toEqual([]);
  });
});

test("each kind of evidence is missed by some rule that rests on it", () => {
  const missed = sets.flatMap(({ rule, cases }) =>
    cases.filter(isMet).flatMap(({ given }) =>
      worldsWithLessEvidence(worldOf(rule, given))
        .filter(({ world }) => findVerdict(rule, world)?.outcome !== "đạt")
        .map(({ what }) => what.replace(/^\S+ /, "").replace(/\d+|(?<=duties\.).*/g, "*")),
    ),
  );
  expect([...new Set(missed)].sort()).toEqual([
    "categories",
    "discipline",
    "duties.*",
    "meetings",
    "meetings.*.ballots",
    "meetings.*.tellers",
    "nominees.*.achievements",
    "nominees.*.achievements.*.attestedBy",
    "nominees.*.report",
    "nominees.*.report.confirmation.*",
    "officialRatings.*",
    "opinionOfCommittee",
    "opinions",
    "party",
    "proof.launch",
    "proof.ownAward",
    "proof.ownAward.awarded",
    "proof.plan",
    "proof.propagation",
    "proof.report",
    "proof.summingUp",
    "rated in *",
    "ratedStaff",
    "ratings.*",
    "recognitions.*",
    "registration: people",
    "resolution",
    "titles.*",
  ]);
});

function isMet({ expect: outcome }: EligibilityCase): boolean {
  return outcome === "đạt";
}

/** Facts as a set: they stand in the order of what they are read from. */
function told(verdict: Verdict | undefined) {
  if (verdict === undefined) return {};
  const { outcome, reason, notes, facts } = verdict;
  return { outcome, reason, notes, facts: facts.map(({ text }) => text.vi).sort() };
}

function withReversedKeys<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withReversedKeys) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, withReversedKeys(each)]);
  return Object.fromEntries(entries.reverse()) as Value;
}
