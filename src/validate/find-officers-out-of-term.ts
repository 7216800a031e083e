/** Finds officers who would sign when no term of their body is running. */

import { outOfTerm } from "../diagnostics/validate-dates.ts";
import type { RecordKind } from "../model/schemas.ts";
import type { SourceFile } from "../model/source-file.ts";
import { shortDate } from "../text/print-date.ts";
import { expandPattern, writtenAt } from "./expand-pattern.ts";
import type { FileFinding } from "./file-finding.ts";
import { openEnd, type WrittenPeriod, writtenPeriod } from "./written-period.ts";

/**
 * Where the terms are recorded. Time in office before the first of them is history that nobody signs in; one that
 * reaches past the last, or touches none, is out of term.
 */
export function findOfficersOutOfTerm(kind: RecordKind, source: SourceFile): readonly FileFinding[] {
  if (kind !== "unit" && kind !== "organisation") return [];
  const terms = expandPattern(source.value, ["terms", "*"]).flatMap(
    ({ value }) => writtenPeriod(value) ?? [],
  );
  if (terms.length === 0) return [];
  const ended =
    terms
      .map(({ to }) => to)
      .toSorted()
      .at(-1) ?? openEnd;
  return expandPattern(source.value, ["officers", "*"]).flatMap(({ path, value }) => {
    const inOffice = writtenPeriod(value);
    if (inOffice === undefined) return [];
    const isPast = inOffice.to > ended;
    if (!isPast && terms.some((term) => overlap(term, inOffice))) return [];
    const facts = { name: nameOf(value), ended: isPast && ended !== openEnd ? shortDate(ended) : undefined };
    return [{ path, diagnostic: outOfTerm(facts, source.place(path)) }];
  });
}

function overlap(one: WrittenPeriod, other: WrittenPeriod): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function nameOf(officer: unknown): string {
  return writtenAt(officer, ["name"]) ?? writtenAt(officer, ["person"]) ?? "";
}
