/** Whose rating of a year is asked where units have merged: of all that there were at the end of that year. */

import { findBody } from "../model/body.ts";
import { mergedInto } from "../model/mergers.ts";
import type { Given } from "./ruling.ts";

/** The unit itself first, unless it came into being by a later merger; those that were gone by then are not asked. */
export function askedUnits(
  unit: string,
  year: number,
  { records, asOf }: Pick<Given, "records" | "asOf">,
): string[] {
  const end = `${year}-12-31`;
  const merged = mergedInto(unit, asOf, records)
    .filter(({ value }) => value.mergedInto !== undefined && value.mergedInto.on > end)
    .map(({ id }) => id);
  const names = findBody(records, unit)?.record.value.names ?? [];
  const wasNotYet = names.length > 0 && names.every(({ from }) => from !== undefined && from > end);
  return wasNotYet && merged.length > 0 ? merged : [unit, ...merged];
}
