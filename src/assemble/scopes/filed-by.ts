/** What units filed in a round, each with its unit's record, and what the papers that a unit issues have in common. */

import type { Located } from "../../model/source-file.ts";
import type { Unit } from "../../model/unit.ts";
import type { RoundInHand } from "../assembly-context.ts";
import { lookUpLogEntry } from "../look-up.ts";
import { ownEntry } from "../own-entry.ts";
import type { Paper } from "../paper.ts";

export interface FiledPaper<Filed> {
  readonly record: Located<Filed>;
  readonly unit: Located<Unit>;
}

/** In the order of the units' ids; a unit whose own file is faulty is left out here and refused elsewhere. */
export function filedBy<Filed>(
  { records }: RoundInHand,
  filed: ReadonlyMap<string, Located<Filed>>,
): FiledPaper<Filed>[] {
  return [...filed].flatMap(([id, record]) => {
    const unit = records.units.get(id);
    return unit === undefined ? [] : [{ record, unit }];
  });
}

type UnitsShare = Pick<Paper, "unit" | "issuer" | "record" | "dependsOn" | "number">;

/** The unit issues the paper, and the log of the round has its number. */
export function unitPaper({ record, unit }: FiledPaper<unknown>): UnitsShare {
  return {
    unit: unit.id,
    issuer: { id: unit.id, record: unit },
    record,
    dependsOn: [record, unit].map(({ source }) => ({ file: source.path })),
    number: (context, key) => ownEntry(lookUpLogEntry(context, unit.id)?.issued ?? {}, key)?.number,
  };
}
