/** Finds `1.860` typed as a number: YAML reads it as less than two before any schema sees it. */

import type { z } from "zod";
import { ambiguousQuantity } from "../diagnostics/validate.ts";
import { quantity } from "../model/fields.ts";
import type { SourceFile } from "../model/source-file.ts";
import { expandPattern } from "./expand-pattern.ts";
import { fieldNameOf } from "./field-name.ts";
import type { FileFinding } from "./file-finding.ts";
import { pathsOfField } from "./walk-schema.ts";

export function findAmbiguousNumbers(source: SourceFile, schema: z.ZodType): readonly FileFinding[] {
  const found = pathsOfField(schema, [quantity]).flatMap((pattern) => expandPattern(source.value, pattern));
  return found.flatMap(({ path, value }) => {
    const written = source.written(path) ?? "";
    if (typeof value !== "number" || !/^\d+\.\d{3}$/.test(written)) return [];
    const facts = { field: fieldNameOf(path), written };
    return [{ path, diagnostic: ambiguousQuantity(facts, source.place(path)) }];
  });
}
