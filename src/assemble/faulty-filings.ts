/** Papers of units whose own file in the round is faulty: nothing of it was read, but the refusal is told. */

import type { RefusedDocument } from "../model/document-job.ts";
import type { AssemblyContext } from "./assembly-context.ts";

export function findFaultyFilings({ records, campaign, round }: AssemblyContext): RefusedDocument[] {
  const folder = `data/campaigns/${campaign.id}/rounds/${round.id}/`;
  const files = records.faults
    .filter(({ file, path }) => file.startsWith(folder) && path.length === 0)
    .map(({ file }) => file);
  const types = campaign.plan.value.documents[round.round.value.phase] ?? [];
  return [...new Set(files)].flatMap((file) => {
    const unit = file.slice(folder.length).replace(/\.yaml$/, "");
    return records.units.has(unit)
      ? types.map((type) => ({ id: `${unit}/${type}`, unit, because: [file] }))
      : [];
  });
}
