/** The plan by which one eligibility case is judged: the sample's own, or a changed copy, parsed once each. */

import { type Plan, planSchema } from "../../src/model/plan.ts";
import { rule as ruleSchema } from "../../src/model/rule.ts";
import type { Located } from "../../src/model/source-file.ts";
import type { EligibilityGiven } from "./eligibility-cases.ts";
import { aRecord } from "./records.ts";
import type { samplePlan } from "./sample-data.ts";

/** The plan as written: the sample's own, or a changed copy of it. */
export type PlanWritten = typeof samplePlan;

const parsed = new WeakMap<PlanWritten, Located<Plan>>();

/** With the rule read as the case asks, and what the case gives of the plan in place of the plan's own. */
export function planOfCase(rule: string, given: EligibilityGiven, written: PlanWritten): Located<Plan> {
  const plan = parsedPlan(written);
  const { reading, plan: differing = {} } = given;
  if (reading === undefined && Object.keys(differing).length === 0) return plan;
  const rules = written.rules.map((each, index) =>
    each.id === rule && reading !== undefined
      ? ruleSchema.parse({ ...each, criterion: { ...each.criterion, ...reading } })
      : plan.value.rules[index],
  );
  return { ...plan, value: { ...plan.value, ...parsedFields(differing), rules } as Plan };
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
