/** Files of the sample's data, read as they are: tests on the plan's rules must fail when the plan changes. */

import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { z } from "zod";
import type { configSchema } from "../../src/model/config.ts";
import type { planSchema } from "../../src/model/plan.ts";

const root = new URL("../../", import.meta.url);

/** The plan as written, for tests that change a copy of it before they parse it. */
export const samplePlan = readYaml("data/campaigns/2024-dai-hoi-dang/plan.yaml") as z.input<
  typeof planSchema
>;

export const sampleConfig = readYaml("data/config.yaml") as z.input<typeof configSchema>;

export function readYaml(path: string): unknown {
  return parse(readFileSync(new URL(path, root), "utf8"));
}
