/** What units filed in a round, each with its unit's record, in the order of their ids. */

import type { Located } from "../../model/source-file.ts";
import type { Unit } from "../../model/unit.ts";
import type { AssemblyContext } from "../assembly-context.ts";

export function filedBy<Filed>(
  { records }: AssemblyContext,
  filed: ReadonlyMap<string, Located<Filed>>,
): { readonly record: Located<Filed>; readonly unit: Located<Unit> }[] {
  return [...filed].flatMap(([id, record]) => {
    const unit = records.units.get(id);
    return unit === undefined ? [] : [{ record, unit }];
  });
}
