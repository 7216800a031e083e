/** Finds `1.860` typed as a number: YAML reads it as less than two, and `2.000` as two, before any schema sees it. */

import { ambiguousQuantity } from "../diagnostics/validate.ts";
import type { Path, SourceFile } from "../model/source-file.ts";
import { fieldNameOf } from "./field-name.ts";
import type { FileFinding } from "./file-finding.ts";

export function findAmbiguousNumbers(source: SourceFile): readonly FileFinding[] {
  return numbersIn(source.value, []).flatMap((path) => {
    const written = source.written(path) ?? "";
    if (!/^-?\d{1,3}\.\d{3}$/.test(written)) return [];
    const facts = { field: fieldNameOf(path), written };
    return [{ path, diagnostic: ambiguousQuantity(facts, source.place(path)) }];
  });
}

function numbersIn(value: unknown, path: Path): Path[] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null) return [];
  const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return steps.flatMap(([step, inner]) => numbersIn(inner, [...path, step]));
}
