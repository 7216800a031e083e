/** What every stage returns: its value, and all that a person must mend. A throw means a bug of ours. */

import type { Diagnostic } from "./diagnostic.ts";

export interface Outcome<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

export function outcome<Value>(value: Value, diagnostics: readonly Diagnostic[] = []): Outcome<Value> {
  return { value, diagnostics };
}

/** Joins the outcomes of many into one outcome of a list. */
export function collect<Value>(outcomes: Iterable<Outcome<Value>>): Outcome<Value[]> {
  const values: Value[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const each of outcomes) {
    values.push(each.value);
    diagnostics.push(...each.diagnostics);
  }
  return { value: values, diagnostics };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
