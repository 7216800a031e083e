/** Leaves faulty entries out of a file that lists many, so that the sound ones can be used. */

import type { RecordKind } from "../model/schemas.ts";
import type { Path, SourceFile } from "../model/source-file.ts";

/** Kinds of files whose entries stand each for themselves: how many steps lead to one, and below which fields. */
const listsOfEntries: Readonly<Partial<Record<RecordKind, { steps: number; fields?: readonly string[] }>>> = {
  log: { steps: 1 },
  "unit-ratings": { steps: 2, fields: ["ratings"] },
  appraisal: { steps: 2 },
  decisions: { steps: 2, fields: ["decisions", "conclusions", "blank"] },
  styles: { steps: 4, fields: ["styles"] },
};

/** The entry to leave out because of a fault at the path; `[]`, the whole file. */
export function entryOf(kind: RecordKind, path: Path): Path {
  const lists = listsOfEntries[kind];
  if (lists === undefined || path.length < lists.steps) return [];
  const inField = lists.fields === undefined || lists.fields.includes(String(path[0]));
  return inField ? path.slice(0, lists.steps) : [];
}

/** The same file without the entries; places are still asked by the paths of what is left. */
export function leaveOutEntries(source: SourceFile, entries: readonly Path[]): SourceFile {
  const kept = keepEntries(source.value, entries);
  const original = (path: Path = []) => kept.originalPath(path);
  return {
    ...source,
    value: kept.value,
    place: (path) => source.place(original(path)),
    keyPlace: (path) => source.keyPlace(original(path)),
    written: (path) => source.written(original(path)),
  };
}

interface Kept {
  readonly value: unknown;
  readonly originalPath: (path: Path) => Path;
}

function keepEntries(value: unknown, without: readonly Path[]): Kept {
  const out = new Set(without.filter(({ length }) => length === 1).map(([step]) => String(step)));
  const inside = (step: string) =>
    without.filter((path) => path.length > 1 && path[0] === step).map((path) => path.slice(1));
  if (Array.isArray(value)) return keepItems(value, out);
  if (typeof value !== "object" || value === null) return { value, originalPath: (path) => path };
  const kept = Object.entries(value)
    .filter(([key]) => !out.has(key))
    .map(([key, entry]) => [key, keepEntries(entry, inside(key))] as const);
  const byKey = new Map(kept);
  return {
    value: Object.fromEntries(kept.map(([key, { value: entry }]) => [key, entry])),
    originalPath: ([first, ...rest]) =>
      first === undefined ? [] : [first, ...(byKey.get(String(first))?.originalPath(rest) ?? rest)],
  };
}

/** An item that moves up keeps its place in the file. */
function keepItems(items: readonly unknown[], out: ReadonlySet<string>): Kept {
  const indexes = items.map((_, index) => index).filter((index) => !out.has(String(index)));
  return {
    value: indexes.map((index) => items[index]),
    originalPath: ([first, ...rest]) =>
      first === undefined ? [] : [indexes[Number(first)] ?? first, ...rest],
  };
}
