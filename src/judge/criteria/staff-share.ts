/** In each of the years so large a share of the unit's people was rated good or better. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import { ratingNames } from "../../model/rating.ts";
import type { Fact } from "../../model/verdict.ts";
import { printCount } from "../../text/numbers.ts";
import { type Given, type Ruling, unitUnreadable } from "../ruling.ts";
import { type StaffYear, staffYears } from "../staff-years.ts";

type StaffShare = CriterionOf<"staff-share">;

/** A year below the share fails; one without a count, or in which nobody was rated, is not enough to judge by. */
export function staffShare(criterion: StaffShare, { subject, records, asOf }: Given): Ruling {
  const unit = records.units.get(subject.id);
  if (unit === undefined) return unitUnreadable;
  const years = staffYears(unit, criterion, asOf);
  return {
    outcome: outcomeOf(years),
    reason: reasonOf(years, criterion),
    facts: years.flatMap(countFacts),
    notes: notesOn(years),
  };
}

function outcomeOf(years: readonly StaffYear[]): Ruling["outcome"] {
  if (years.some(({ standing }) => standing === "bad")) return "không đạt";
  return years.some(({ standing }) => standing === "open") ? "chưa đủ căn cứ" : "đạt";
}

function reasonOf(
  years: readonly StaffYear[],
  { ratedAs, percent, years: { length } }: StaffShare,
): Bilingual {
  const level = `${ratingNames.HTTNV} trở lên`;
  const [bad, open] = [named(years, "bad"), named(years, "open")];
  if (bad !== "")
    return {
      vi: `Chưa đủ ${percent}% được xếp loại ${level}: ${bad}.`,
      en: `Fewer than ${percent}% were rated “${ratingNames.HTTNV}” or better: ${bad}.`,
    };
  if (open !== "")
    return { vi: `Chưa có số liệu xếp loại: ${open}.`, en: `How many were rated is not known: ${open}.` };
  return {
    vi: `Cả ${printCount(length)} năm đều đủ ${percent}% ${ratedAs.join("; ")} được xếp loại ${level}.`,
    en: `In all ${length} years ${percent}% were rated “${ratingNames.HTTNV}” or better.`,
  };
}

function named(years: readonly StaffYear[], wanted: StaffYear["standing"]): string {
  return years
    .filter(({ standing }) => standing === wanted)
    .map(({ year, ratedAs }) => `${year} (${ratedAs})`)
    .join("; ");
}

function countFacts({ year, ratedAs, counts }: StaffYear): Fact[] {
  return counts.map(({ good, counted, document, place }) => {
    const cited = document === undefined ? "" : ` (${document})`;
    const ratio = `${printCount(good)}/${printCount(counted)}`;
    return {
      text: {
        vi: `Năm ${year}, ${ratedAs}: ${ratio} người${cited}`,
        en: `${year}, “${ratedAs}”: ${ratio}${cited}`,
      },
      place,
    };
  });
}

function notesOn(years: readonly StaffYear[]): Bilingual[] {
  return years.flatMap(({ year, ratedAs, counts }) =>
    counts.flatMap(({ exempt = 0 }) =>
      exempt === 0
        ? []
        : [
            {
              vi: `Năm ${year} không tính ${printCount(exempt)} người chưa xếp loại (${ratedAs}).`,
              en: `Not counted in ${year}: ${exempt} not rated (“${ratedAs}”).`,
            },
          ],
    ),
  );
}
