/** The order in which findings are shown: by file, line and column, each once. */

import type { Diagnostic, Place } from "./diagnostic.ts";

export function orderDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const ordered = diagnostics.toSorted(
    (one, other) => comparePlaces(one.place, other.place) || compareTexts(one.code, other.code),
  );
  const seen = new Set<string>();
  return ordered.filter((diagnostic) => {
    const identity = JSON.stringify(diagnostic);
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}

/** What speaks of a whole file comes before its lines. */
function comparePlaces(one: Place, other: Place): number {
  return (
    compareTexts(one.file, other.file) ||
    (one.line ?? 0) - (other.line ?? 0) ||
    (one.column ?? 0) - (other.column ?? 0)
  );
}

/** By code units: the same on every machine, whatever its locale. */
function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
