/** Every number, list and reading of the plan matters: changed alone, it turns one of the eligibility cases red. */

import { describe, expect, test } from "vitest";
import { planSchema } from "../src/model/plan.ts";
import { rule as ruleSchema } from "../src/model/rule.ts";
import { unitKinds } from "../src/model/unit.ts";
import { type Verdict, verdictOutcomes } from "../src/model/verdict.ts";
import type { PlanWritten } from "./support/case-plan.ts";
import { findVerdict, worldOf } from "./support/eligibility-case.ts";
import { type CaseSet, caseSets, type EligibilityCase } from "./support/eligibility-cases.ts";
import { samplePlan } from "./support/sample-data.ts";
import { changesOf, choicesIn } from "./support/setting-changes.ts";

type RuleWritten = PlanWritten["rules"][number];

/** What of a rule beside its criterion decides whom it judges and what it says. */
const judged = ["criterion", "unitKinds", "note"] as const;

/** A collective has one rating a year, whatever this setting says. */
const ofPeopleOnly = "criterion.ratingAs";

const rules = samplePlan.rules.map((rule) => ({ rule: withDefaults(rule), id: rule.id }));
const sets = caseSets().filter(({ rule }) => rules.some(({ id }) => id === rule));
const setOf = (id: string) => sets.filter(({ rule }) => rule === id);

describe.each(rules)("$id", ({ rule }) => {
  const changes = changesOf(ruleSchema, rule)
    .filter(({ value }) =>
      judged.some((key) => JSON.stringify(rule[key]) !== JSON.stringify((value as RuleWritten)[key])),
    )
    .filter(({ what }) => !(rule.subject === "collective" && what.startsWith(ofPeopleOnly)));

  test.each(changes)("$what turns a case red", ({ value }) => {
    expect(redCases(setOf(rule.id), planWith(value as RuleWritten))).not.toEqual([]);
  });

  test.each(rule.readings ?? [])("$setting read otherwise turns a case red", ({ setting, otherwise }) => {
    const criterion = { ...rule.criterion, [setting]: otherwise };
    const other = ruleSchema.parse({ ...rule, criterion });
    expect(other.criterion).not.toEqual(ruleSchema.parse(rule).criterion);
    expect(redCases(setOf(rule.id), planWith({ ...rule, criterion } as RuleWritten))).not.toEqual([]);
  });

  test("names the other reading of each choice that it makes", () => {
    const written = samplePlan.rules.find(({ id }) => id === rule.id)?.criterion ?? {};
    const choices = rule.criterion.kind === "left-to-others" ? [] : choicesIn(criterionOf(rule), written);
    const named = (rule.readings ?? []).map(({ setting }) => setting);
    expect(choices.filter((choice) => !named.includes(choice))).toEqual([]);
  });

  test.each(verdictOutcomes)("“%s” in place of the criterion turns a case red", (constant) => {
    const others = setOf(rule.id).flatMap(({ cases }) => cases.filter((each) => each.expect !== constant));
    const isAllItSays =
      rule.criterion.kind === "left-to-others" && constant === "không thuộc phạm vi kiểm tra";
    expect(others.length > 0).toBe(!isAllItSays);
  });
});

/** Said of a legal basis for the paper that cites it; no rule counts the bases of the other phases. */
const printedOnly =
  /^legalBases: \[\d+\]\.(?:id: |line: |phases: with(?:out)? (?:phát động|đăng ký|thẩm định|tổng kết)$)/;

describe("what judging reads of the plan beside its rules", () => {
  const changes = [...readersOfSettings()].flatMap(([key, readers]) =>
    changesOf(planSchema.shape[key], samplePlan[key])
      .map(({ what, value }) => ({ what: `${key}: ${what}`, key, value, readers }))
      .filter(({ what }) => !printedOnly.test(what)),
  );

  test.each(changes)("$what turns a case red", ({ key, value, readers }) => {
    const plan = { ...samplePlan, [key]: value } as PlanWritten;
    expect(readers.some((set) => redCases([set], plan).length > 0)).toBe(true);
  });
});

test("cases as they are, are not red", () => {
  expect(redCases(sets, samplePlan)).toEqual([]);
});

test("a change that no case shows is found", () => {
  const rule = rules.find(
    ({ rule: { criterion } }) => criterion.kind === "people-quota" && criterion.most === 2,
  );
  if (rule === undefined) throw new Error("the plan has no quota of two");
  const more = { ...rule.rule, criterion: { kind: "people-quota", most: 3 } } as RuleWritten;
  const without = setOf(rule.id).map((set) => ({
    ...set,
    cases: set.cases.filter(({ given }) => given.people === 1),
  }));
  expect(redCases(setOf(rule.id), planWith(more))).not.toEqual([]);
  expect(redCases(without, planWith(more))).toEqual([]);
});

/** What the plan doesn't write is read all the same; an empty list is nothing to read. */
function withDefaults(rule: RuleWritten): RuleWritten {
  const read = Object.entries(ruleSchema.parse(rule).criterion).filter(
    ([, value]) => typeof value !== "object",
  );
  return { ...rule, criterion: { ...Object.fromEntries(read), ...rule.criterion } } as RuleWritten;
}

/** The schema of the criterion of rules on the same subject. */
function criterionOf({ subject }: RuleWritten) {
  const rule = ruleSchema.options.find(({ shape }) => shape.subject.value === subject);
  if (rule === undefined) throw new Error(`no rule judges ${subject}`);
  return rule.shape.criterion;
}

function planWith(changed: RuleWritten): PlanWritten {
  return { ...samplePlan, rules: samplePlan.rules.map((rule) => (rule.id === changed.id ? changed : rule)) };
}

/** The first red case of each set by its name, or the kinds of units that the set is for. */
function redCases(of: readonly CaseSet[], plan: PlanWritten): string[] {
  return of.flatMap(({ rule, kinds, cases }) => {
    const red = cases.find((each) => !isMet(each, findVerdict(rule, worldOf(rule, each.given, plan))));
    if (red !== undefined) return [`${rule}: ${red.name}`];
    return kinds !== undefined &&
      unitKinds.some((kind) => isJudged(rule, kind, plan) !== kinds.includes(kind))
      ? [`${rule}: kinds`]
      : [];
  });
}

function isMet(
  { expect: outcome, because, notes = [] }: EligibilityCase,
  verdict: Verdict | undefined,
): boolean {
  if (verdict === undefined) return outcome === "không xét";
  return (
    verdict.outcome === outcome &&
    verdict.reason.vi.includes(because) &&
    verdict.notes.length === notes.length &&
    verdict.notes.every(({ vi }, index) => vi.includes(notes[index] ?? ""))
  );
}

function isJudged(rule: string, kind: string, plan: PlanWritten): boolean {
  return findVerdict(rule, worldOf(rule, { kind }, plan)) !== undefined;
}

type PlanKey = Exclude<keyof typeof planSchema.shape, "rules">;

/** Found by watching: what judging asks the plan for beside its rules, and in which sets of cases. */
function readersOfSettings(): ReadonlyMap<PlanKey, readonly CaseSet[]> {
  const readers = new Map<PlanKey, CaseSet[]>();
  for (const set of sets)
    for (const key of settingsRead(set)) readers.set(key, [...(readers.get(key) ?? []), set]);
  return readers;
}

function settingsRead({ rule, cases }: CaseSet): ReadonlySet<PlanKey> {
  const read = new Set<PlanKey>();
  for (const { given } of cases) {
    const world = worldOf(rule, given);
    const value = new Proxy(world.campaign.plan.value, {
      get: (plan, key) => {
        if (isSetting(key)) read.add(key);
        return Reflect.get(plan, key);
      },
    });
    findVerdict(rule, { ...world, campaign: { ...world.campaign, plan: { ...world.campaign.plan, value } } });
  }
  return read;
}

function isSetting(key: string | symbol): key is PlanKey {
  return key !== "rules" && Object.hasOwn(planSchema.shape, key);
}
