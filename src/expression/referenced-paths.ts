/** The paths into the data that an expression names: for the check of tags against a schema of values. */

import type { Expression, Path } from "./expression.ts";
import type { ValueKind } from "./helper.ts";
import { helperNamed } from "./helper-registry.ts";

export interface ReferencedPath {
  readonly path: Path;
  /** What the helper around it takes; undefined where the path stands by itself. */
  readonly expected: ValueKind | undefined;
}

export function referencedPaths(expression: Expression, expected?: ValueKind): readonly ReferencedPath[] {
  if (expression.kind === "path") return [{ path: expression, expected }];
  if (expression.kind !== "call") return [];
  const takes = helperNamed(expression.helper)?.takes ?? [];
  return expression.values.flatMap((value, index) =>
    referencedPaths(value, takes[Math.min(index, takes.length - 1)]),
  );
}
