/** What is wrong with the units that the options name. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { notThere } from "./not-there.ts";
import type { CommandOptions } from "./options.ts";

/** Undefined where each unit has a file, faulty or not. */
export function findUnknownUnit(
  known: ReadonlyMap<string, unknown>,
  { unit = [] }: CommandOptions,
): Bilingual | undefined {
  const strange = unit.find((id) => !known.has(id));
  return strange === undefined ? undefined : notThere({ vi: "đơn vị", en: "unit" }, strange, known.keys());
}
