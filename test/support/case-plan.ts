/** The plan by which one eligibility case is judged: the sample's own, or a changed copy, parsed once each. */

import { type Plan, planSchema, type Rule } from "../../src/model/plan.ts";
import { rule as ruleSchema } from "../../src/model/rule.ts";
import type { Located } from "../../src/model/source-file.ts";
import type { EligibilityGiven } from "./eligibility-cases.ts";
import { aRecord } from "./records.ts";
import type { samplePlan } from "./sample-data.ts";

/** The plan as written: the sample's own, or a changed copy of it. */
export type PlanWritten = typeof samplePlan;

const parsed = new WeakMap<PlanWritten, Located<Plan>>();

/**
 * With the rule read as the case asks, what the case gives of the plan in place of the plan's own, and of the other rules
 * only those that tell when papers are no longer taken in.
 */
export function planOfCase(rule: string, given: EligibilityGiven, written: PlanWritten): Located<Plan> {
  const plan = parsedPlan(written);
  const rules = plan.value.rules
    .filter(({ id, criterion }) => id === rule || "before" in criterion)
    .map((each) => (each.id === rule && given.reading ? readOtherwise(each, given.reading, written) : each));
  return { ...plan, value: { ...plan.value, ...parsedFields(given.plan ?? {}), rules } };
}

function readOtherwise(rule: Rule, reading: object, { rules }: PlanWritten): Rule {
  const written = rules.find(({ id }) => id === rule.id);
  return ruleSchema.parse({ ...written, criterion: { ...written?.criterion, ...reading } });
}

function parsedPlan(written: PlanWritten): Located<Plan> {
  const plan = parsed.get(written) ?? aRecord(planSchema, "data/campaigns/dot/plan.yaml", written);
  parsed.set(written, plan);
  return plan;
}

function parsedFields(differing: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(differing).map(([key, value]) => [key, planSchema.shape[key as keyof Plan].parse(value)]),
  );
}
