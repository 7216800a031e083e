/** Rules for plans made in tests, each as a plan.yaml would have it. */

import type { z } from "zod";
import type { planSchema } from "../../src/model/plan.ts";
import type { Phase } from "../../src/model/round.ts";
import type { UnitKind } from "../../src/model/unit.ts";

export type RuleWritten = z.input<typeof planSchema>["rules"][number];

/** Any rule, its names and force filled in. */
export function aRule<Written extends Partial<RuleWritten>>(written: Written) {
  return {
    id: "R-1",
    clause: "I",
    title: { vi: "Quy tắc", en: "Rule" },
    phase: "đề nghị" as Phase,
    force: "binding" as const,
    stops: "nominees" as const,
    ...written,
  };
}

export function aDeadlineRule({
  before,
  ...written
}: {
  readonly id?: string;
  readonly phase: Phase;
  readonly before: string;
  readonly unitKinds?: UnitKind[];
}): RuleWritten {
  return aRule({
    ...written,
    subject: "unit",
    force: "advisory",
    stops: "nobody",
    criterion: { kind: "received-before", before },
  });
}
