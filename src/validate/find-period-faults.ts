/** Finds ends that lie before their starts, and values of which two hold on one day. */

import { endsBeforeStart, overlappingPeriods } from "../diagnostics/validate-dates.ts";
import type { RecordKind } from "../model/schemas.ts";
import type { Path, SourceFile } from "../model/source-file.ts";
import { parseFullDate } from "../text/calendar-date.ts";
import { shortDate } from "../text/print-date.ts";
import { expandPattern, valueAt } from "./expand-pattern.ts";
import type { FileFinding } from "./file-finding.ts";
import { openStart, type WrittenPeriod, writtenPeriod } from "./written-period.ts";

export function findPeriodFaults(kind: RecordKind, source: SourceFile): readonly FileFinding[] {
  return [...findEarlyEnds(source, source.value, []), ...findOverlaps(kind, source)];
}

const ofBody = ["names", "superior", "numberCode", "place", "seal", "terms"];

/** Lists of which one entry holds at a time; people may hold several positions, and a body has several officers. */
const oneAtATime: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  organisation: ofBody,
  unit: [...ofBody, "kind", "parents"],
  styles: ["traditions.*"],
};

/** Whatever has a start and an end has them in this order. */
function findEarlyEnds(source: SourceFile, value: unknown, path: Path): FileFinding[] {
  if (typeof value !== "object" || value === null) return [];
  const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const inside = steps.flatMap(([step, inner]) => findEarlyEnds(source, inner, [...path, step]));
  return [
    ...earlyEnd(source, path, { start: "from", end: "to", read: dayOf }),
    ...earlyEnd(source, path, { start: "start", end: "end", read: minuteOf }),
    ...inside,
  ];
}

interface StartAndEnd {
  readonly start: string;
  readonly end: string;
  /** Undefined for what can't be read. */
  readonly read: (written: unknown) => string | undefined;
}

function earlyEnd(source: SourceFile, path: Path, { start, end, read }: StartAndEnd): FileFinding[] {
  const [written, writtenEnd] = [start, end].map((field) => valueAt(source.value, [...path, field]));
  const [first, last] = [read(written), read(writtenEnd)];
  if (first === undefined || last === undefined || first <= last) return [];
  const facts = { start: String(written), end: String(writtenEnd) };
  const at = [...path, end];
  return [{ path: at, diagnostic: endsBeforeStart(facts, source.place(at)) }];
}

function dayOf(written: unknown): string | undefined {
  const reading = typeof written === "string" ? parseFullDate(written) : undefined;
  return reading?.ok ? reading.date : undefined;
}

function minuteOf(written: unknown): string | undefined {
  const match = typeof written === "string" ? /^(\d{1,2})[:h](\d{2})$/.exec(written) : null;
  return match === null ? undefined : `${match[1]?.padStart(2, "0")}:${match[2]}`;
}

function findOverlaps(kind: RecordKind, source: SourceFile): FileFinding[] {
  return (oneAtATime[kind] ?? [])
    .flatMap((pattern) => expandPattern(source.value, pattern.split(".")))
    .flatMap(({ path, value }) => (Array.isArray(value) ? overlapsIn(value, path, source) : []));
}

interface EntryWithPeriod extends WrittenPeriod {
  readonly path: Path;
}

/** Each entry is compared with the one before it that holds longest. */
function overlapsIn(entries: readonly unknown[], path: Path, source: SourceFile): FileFinding[] {
  const periods = entries
    .flatMap((entry, index): EntryWithPeriod[] => {
      const period = writtenPeriod(entry);
      return period === undefined ? [] : [{ ...period, path: [...path, index] }];
    })
    .toSorted((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)));
  const found: FileFinding[] = [];
  let longest: EntryWithPeriod | undefined;
  for (const entry of periods) {
    if (longest !== undefined && entry.from <= longest.to) found.push(overlap(entry, longest, source));
    if (longest === undefined || entry.to > longest.to) longest = entry;
  }
  return found;
}

function overlap({ path, from }: EntryWithPeriod, other: EntryWithPeriod, source: SourceFile): FileFinding {
  const field = String(path.findLast((step) => typeof step !== "number"));
  const day = from === openStart ? undefined : shortDate(from);
  const facts = { field, day, otherLine: source.place(other.path).line };
  return { path, diagnostic: overlappingPeriods(facts, source.place(path)) };
}
