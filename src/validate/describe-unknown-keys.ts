/** Keys that a schema doesn't know: misspelt, or no keys at all but the rest of a value that a comma cut. */

import type { z } from "zod";
import { cutText, decimalComma, unknownKey } from "../diagnostics/validate.ts";
import type { Path, SourceFile } from "../model/source-file.ts";
import { nearest } from "../text/nearest.ts";
import { valueAt } from "./expand-pattern.ts";
import type { SchemaFinding } from "./file-finding.ts";
import { keysAt } from "./walk-schema.ts";

/** A group with more unknown keys than these isn't misspelt, it is something else. */
const mostKeys = 20;

export function describeUnknownKeys(
  { path, keys }: z.core.$ZodIssueUnrecognizedKeys,
  source: SourceFile,
  schema: z.ZodType,
): SchemaFinding[] {
  const known = keysAt(schema, path);
  return keys.slice(0, mostKeys).map((key) => {
    const keyPath = [...path, key];
    const place = source.keyPlace(keyPath);
    const cut = cutValueBefore(keyPath, source);
    if (cut === undefined) {
      const near = nearest(key, known);
      const meant = near === undefined ? undefined : [...path, near];
      return { path: keyPath, diagnostic: unknownKey({ key, known, nearest: near }, place), meant };
    }
    const kind = /^\d+$/.test(key) && /\d$/.test(cut.kept) ? decimalComma : cutText;
    return { path: keyPath, diagnostic: kind({ key, ...cut }, place) };
  });
}

/** How far back a cut value is looked for. */
const mostCharacters = 300;

interface CutValue {
  readonly field: string;
  /** What was kept of the value, and the whole as it was meant. */
  readonly kept: string;
  readonly whole: string;
}

/** Inside `{…}` a comma ends the value: `{ target: 97,5 }` has the keys `target` and `5`, the latter without a value. */
function cutValueBefore(keyPath: Path, source: SourceFile): CutValue | undefined {
  if (valueAt(source.value, keyPath) !== null || source.written(keyPath) !== "") return undefined;
  const { line, column } = source.keyPlace(keyPath);
  const written = line === undefined ? undefined : source.text.split("\n")[line - 1];
  if (written === undefined || column === undefined) return undefined;
  const key = String(keyPath.at(-1));
  const before = written.slice(Math.max(0, column - 1 - mostCharacters), column - 1);
  const cut = /(?<field>[^\s{,:]+):\s+(?<kept>[^{}[\]:]+)(?<comma>,\s*)$/.exec(before)?.groups;
  if (cut?.field === undefined || !endsEntry(written, column + key.length)) return undefined;
  return { field: cut.field, kept: cut.kept ?? "", whole: `${cut.kept}${cut.comma}${key}` };
}

/** A key without a colon: the entry ends right after it. */
function endsEntry(line: string, column: number): boolean {
  return /^\s*(?:[,}]|$)/.test(line.slice(column - 1));
}
