/** A file as it was read: its text, its plain value, and where each part of the value stands. */

import type { Place } from "../diagnostics/diagnostic.ts";

/** Keys and indexes that lead to a value. */
export type Path = readonly PropertyKey[];

export interface SourceFile {
  /** Relative to the project's root, with `/`, NFC. */
  readonly path: string;
  /** The whole text, NFC, line ends LF. */
  readonly text: string;
  /** The plain value; undefined where the file could not be read as YAML. */
  readonly value: unknown;
  /** Where the value at the path stands; for a missing key, the nearest parent. */
  place(path?: Path): Place;
  /** Where a key itself stands. */
  keyPlace(path: Path): Place;
  /** The value at the path as it was typed (`012`), for messages. */
  written(path: Path): string | undefined;
}

/** A record with the file that it came from. */
export interface Located<Value> {
  readonly id: string;
  readonly value: Value;
  readonly source: SourceFile;
}
