/** Finds what a person's file tells of the time before the person was born. */

import { beforeBirth } from "../diagnostics/validate-dates.ts";
import type { RecordKind } from "../model/schemas.ts";
import type { Path, SourceFile } from "../model/source-file.ts";
import { parsePartialDate } from "../text/calendar-date.ts";
import { expandPattern, valueAt } from "./expand-pattern.ts";
import type { FileFinding } from "./file-finding.ts";

const dates = [
  "party.joined",
  "party.official",
  "positions.*.from",
  "positions.*.to",
  "recognitions.*.date",
  "awards.*.year",
];

/** Maps whose keys are years. */
const years = ["ratings", "officialRatings"];

/** As far as both are known: a year alone is before a birth only where the year of the birth is later. */
export function findDatesBeforeBirth(kind: RecordKind, source: SourceFile): readonly FileFinding[] {
  const born = dateOf(valueAt(source.value, ["born"]));
  if (kind !== "person" || born === undefined) return [];
  const isBefore = (written: unknown): boolean => {
    const date = dateOf(written);
    return date !== undefined && date < born.slice(0, date.length);
  };
  const describe = (path: Path, written: string, isKey: boolean): FileFinding => {
    const field = String(path.at(isKey ? -2 : -1));
    const facts = { field, written, born: source.written(["born"]) ?? born };
    return { path, diagnostic: beforeBirth(facts, isKey ? source.keyPlace(path) : source.place(path)) };
  };
  return [
    ...dates
      .flatMap((pattern) => expandPattern(source.value, pattern.split(".")))
      .filter(({ value }) => isBefore(value))
      .map(({ path, value }) => describe(path, String(value), false)),
    ...years
      .flatMap((pattern) => expandPattern(source.value, [pattern, "*"]))
      .map(({ path }) => ({ path, key: String(path.at(-1)) }))
      .filter(({ key }) => isBefore(key))
      .map(({ path, key }) => describe(path, key, true)),
  ];
}

/** ISO, as far as known. */
function dateOf(written: unknown): string | undefined {
  if (typeof written !== "string" && typeof written !== "number") return undefined;
  const reading = parsePartialDate(String(written));
  return reading.ok ? reading.date : undefined;
}
