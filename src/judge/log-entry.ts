/** A unit's entry in the log that lies beside its paper. */

import type { Place } from "../diagnostics/diagnostic.ts";
import type { LogEntry } from "../model/log.ts";
import type { Path } from "../model/source-file.ts";
import type { Filing } from "./filings.ts";

export interface LoggedEntry {
  readonly entry: LogEntry;
  /** Where something of the entry is written. */
  place(path: Path): Place;
}

/** Undefined where the round has no log, or the log says nothing of the unit. */
export function logEntryOf({ unit, round: { log } }: Filing): LoggedEntry | undefined {
  const entry = log && Object.hasOwn(log.value, unit) ? log.value[unit] : undefined;
  return log && entry && { entry, place: (path) => log.source.place([unit, ...path]) };
}
