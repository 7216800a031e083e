/** Tells of abbreviations in what a paper says it is about: whoever receives it need not know them. */

import { abbreviationInAbstract } from "../diagnostics/assemble-mix.ts";
import type { Records } from "../model/records.ts";
import { findAbbreviations } from "../text/find-abbreviations.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import type { Framing } from "./framing.ts";

/** Those of a body's full name are its name. */
export function reportAbbreviations(
  context: AssemblyContext,
  { template: { info } }: Framing,
  abstract = "",
): void {
  const found = findAbbreviations(abstract);
  if (found.length === 0) return;
  const named = new Set(fullNames(context.records).flatMap(findAbbreviations));
  for (const abbreviation of found.filter((each) => !named.has(each)))
    context.report(abbreviationInAbstract({ abbreviation, abstract }, info.source.place(["abstract"])));
}

function fullNames({ organisation, units }: Records): readonly string[] {
  return [organisation, ...units.values()].flatMap(({ value }) =>
    value.names.flatMap(({ name, committee = "" }) => [name, committee]),
  );
}
