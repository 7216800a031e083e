/** A unit's own counts of how its people were rated, by year and by as what. */

import type { Place } from "../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../model/criteria.ts";
import type { Located } from "../model/source-file.ts";
import type { Unit } from "../model/unit.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import { isKnown } from "./known-documents.ts";

type StaffShare = CriterionOf<"staff-share">;
type Count = Unit["ratedStaff"][number] & { readonly place: Place };

export interface StaffYear {
  readonly year: number;
  readonly ratedAs: StaffShare["ratedAs"][number];
  readonly counts: readonly Count[];
  readonly standing: "good" | "bad" | "open";
}

/** For each year and each way of being rated one, in the order of the criterion; several counts of one year must all do. */
export function staffYears(
  { value, source }: Located<Unit>,
  { years, ratedAs, percent }: StaffShare,
  asOf: CalendarDate,
): StaffYear[] {
  const known = value.ratedStaff
    .map((count, index) => ({ ...count, place: source.place(["ratedStaff", index]) }))
    .filter(({ document }) => isKnown(document, asOf));
  return years.flatMap((year) =>
    ratedAs.map((kind) => {
      const counts = known.filter((count) => count.year === year && count.kind === kind);
      return { year, ratedAs: kind, counts, standing: standingOf(counts, percent) };
    }),
  );
}

/** Whole numbers are compared, so that nothing is rounded; of nobody there is no share. */
function standingOf(counts: readonly Count[], percent: number): StaffYear["standing"] {
  if (counts.some(({ good, counted }) => good * 100 < counted * percent)) return "bad";
  return counts.length > 0 && counts.every(({ counted }) => counted > 0) ? "good" : "open";
}
