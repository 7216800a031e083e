/** Targets of the congress's resolution, each with its result. */

import type { Submission } from "../../model/submission.ts";
import type { OwnValues } from "../paper.ts";
import { comparisonRows, targetCounts } from "./target-rows.ts";

export function resolutionValues({
  resolution,
}: Submission): OwnValues<"collective">["nominee"]["resolution"] {
  return (
    resolution && {
      name: resolution.name,
      asOf: resolution.asOf,
      rows: comparisonRows(resolution.targets),
      counts: targetCounts(resolution.targets),
    }
  );
}
