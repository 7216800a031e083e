/** Finds who or what stands twice in a list. */

import { listedTwice } from "../diagnostics/validate-references.ts";
import type { RecordKind } from "../model/schemas.ts";
import type { SourceFile } from "../model/source-file.ts";
import { expandPattern, type FoundValue } from "./expand-pattern.ts";
import type { FileFinding } from "./file-finding.ts";
import { distinctIds } from "./reference-tables.ts";

export function findRepetitions(kind: RecordKind, source: SourceFile): readonly FileFinding[] {
  return (distinctIds[kind] ?? []).flatMap((patterns) => {
    const entries = patterns.flatMap((pattern) => entriesAt(source, pattern));
    return findRepeated(entries.toSorted(byPlace), source);
  });
}

interface Entry extends FoundValue {
  readonly value: string;
  /** Which of several lists it stands in. */
  readonly list: string;
  readonly line: number | undefined;
}

function entriesAt(source: SourceFile, pattern: string): Entry[] {
  const steps = pattern.split(".");
  const depth = steps.lastIndexOf("*");
  return expandPattern(source.value, steps).flatMap(({ path, value }) => {
    if (typeof value !== "string") return [];
    const { line } = source.place(path);
    return [{ path, value, list: JSON.stringify(path.slice(0, depth)), line }];
  });
}

function byPlace(one: Entry, other: Entry): number {
  return (one.line ?? 0) - (other.line ?? 0);
}

function findRepeated(entries: readonly Entry[], source: SourceFile): FileFinding[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const identity = `${entry.list} ${entry.value}`;
    const earlier = first.get(identity);
    if (earlier === undefined) {
      first.set(identity, entry);
      return [];
    }
    const diagnostic = listedTwice({ id: entry.value, firstLine: earlier.line }, source.place(entry.path));
    return [{ path: entry.path, diagnostic }];
  });
}
