/** Why something that rests on a file can't be made: the first error that was found in that file. */

import type { Diagnostic } from "./diagnostic.ts";
import { orderDiagnostics } from "./order-diagnostics.ts";

/** Looks errors up by file; undefined where a file has none. */
export function firstErrors(diagnostics: readonly Diagnostic[]): (file: string) => Diagnostic | undefined {
  const errors = orderDiagnostics(diagnostics).filter(({ severity }) => severity === "error");
  const byFile = new Map(errors.toReversed().map((error) => [error.place.file, error]));
  return (file) => byFile.get(file);
}
