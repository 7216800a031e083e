/** Finds the values of a file that stand at a pattern of paths. */

import type { Path } from "../model/source-file.ts";
import type { PathPattern } from "./walk-schema.ts";

export interface FoundValue {
  readonly path: Path;
  readonly value: unknown;
}

/** In the order of the file; nothing for what is missing or of another shape: that is the schema's to find. */
export function expandPattern(root: unknown, pattern: PathPattern): readonly FoundValue[] {
  return pattern.reduce<readonly FoundValue[]>(
    (found, step) => found.flatMap((parent) => childrenAt(parent, step)),
    [{ path: [], value: root }],
  );
}

/** The value at a path; undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce(childOf, root);
}

/** What is typed at a path as one text or number, as a text; a map or a list there is the schema's to find. */
export function writtenAt(root: unknown, path: Path): string | undefined {
  const value = valueAt(root, path);
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function childrenAt({ path, value }: FoundValue, step: string): readonly FoundValue[] {
  if (step !== "*") {
    const child = childOf(value, step);
    return child === undefined ? [] : [{ path: [...path, step], value: child }];
  }
  if (Array.isArray(value)) return value.map((item, index) => ({ path: [...path, index], value: item }));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).map(([key, entry]) => ({ path: [...path, key], value: entry }));
}

function childOf(value: unknown, step: PropertyKey): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<PropertyKey, unknown>)[step];
}

/** Whether a path is one that the pattern speaks of. */
export function fitsPattern(path: Path, pattern: PathPattern): boolean {
  return (
    path.length === pattern.length &&
    pattern.every((step, index) => step === "*" || step === String(path[index]))
  );
}
