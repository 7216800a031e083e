/** Whether a rule speaks of a kind of unit. */

import type { Rule } from "../model/plan.ts";
import type { UnitKind } from "../model/unit.ts";

/** A rule that names no kinds speaks of all; one that does can't be applied where the kind is not known. */
export function concerns({ unitKinds }: Rule, kind: UnitKind | undefined): boolean {
  return unitKinds === undefined || (kind !== undefined && unitKinds.includes(kind));
}
