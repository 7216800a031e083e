/** Of the document types that a round makes for a scope, the one that bears a number: what its other papers cite. */

import type { Scope } from "../../model/template-info.ts";
import type { RoundInHand } from "../assembly-context.ts";

/** The first in the plan's order; undefined where none bears one. */
export function numberedType({ records, campaign, round }: RoundInHand, scope: Scope): string | undefined {
  const types = campaign.plan.value.documents[round.round.value.phase] ?? [];
  return types.find((type) =>
    records.templates.some(
      (template) =>
        template.type === type &&
        template.info.value.scope === scope &&
        template.info.value.numberCode !== undefined,
    ),
  );
}
