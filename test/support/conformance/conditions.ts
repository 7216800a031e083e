/** All conditions that are checked, in the order of `docs/conformance.md`. */

import { absenceConditions } from "./absence-conditions.ts";
import type { Condition } from "./condition.ts";
import { fileConditions } from "./file-conditions.ts";
import { fontConditions } from "./font-conditions.ts";
import { graphicsConditions } from "./graphics-conditions.ts";
import { markingConditions } from "./marking-conditions.ts";
import { metadataConditions } from "./metadata-conditions.ts";
import { structureConditions } from "./structure-conditions.ts";

export const conditions: readonly Condition[] = [
  ...fileConditions,
  ...graphicsConditions,
  ...fontConditions,
  ...metadataConditions,
  ...markingConditions,
  ...structureConditions,
  ...absenceConditions,
];
