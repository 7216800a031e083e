/** Rated so or better in enough of the years: of a collective by its raters' decisions, of a person by their own file. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import { isAtLeast, type Rating, ratingNames } from "../../model/rating.ts";
import type { Fact } from "../../model/verdict.ts";
import { printCount } from "../../text/numbers.ts";
import { type RatedYear, ratedYears } from "../rated-years.ts";
import { ratingNotes } from "../rating-notes.ts";
import { type Given, personUnreadable, type Ruling } from "../ruling.ts";

type YearlyRatings = CriterionOf<"yearly-ratings">;

/**
 * Years without a rating decide nothing by themselves: met where the others suffice, not met where even the best rating
 * in all of them could not, else not enough to judge by.
 */
export function yearlyRatings(criterion: YearlyRatings, given: Given): Ruling {
  const rated = ratedYears(given.subject, criterion, given.records);
  if (rated === undefined) return personUnreadable;
  const missing = criterion.years.filter((year) => !rated.some((each) => each.year === year));
  const count: YearCount = {
    good: rated.filter(({ rating }) => isAtLeast(rating, criterion.atLeast)).length,
    required: criterion.times ?? criterion.years.length,
    missing,
  };
  return {
    outcome: outcomeOf(count),
    reason: reasonOf(count, criterion),
    facts: rated.map(ratingFact),
    notes: ratingNotes(criterion, { ...given, rated, missing }),
  };
}

interface YearCount {
  readonly good: number;
  readonly required: number;
  readonly missing: readonly number[];
}

function outcomeOf({ good, required, missing }: YearCount): Ruling["outcome"] {
  if (good >= required) return "đạt";
  return good + missing.length >= required ? "chưa đủ căn cứ" : "không đạt";
}

function reasonOf(count: YearCount, { years, atLeast }: YearlyRatings): Bilingual {
  const { good, required, missing } = count;
  const counted = {
    vi: `${printCount(good)}/${printCount(years.length)} năm được xếp loại ${levelOrBetter(atLeast).vi}, yêu cầu ${printCount(required)} năm`,
    en: `${good} of ${years.length} years rated ${levelOrBetter(atLeast).en}, ${required} required`,
  };
  if (outcomeOf(count) !== "chưa đủ căn cứ") return { vi: `Có ${counted.vi}.`, en: `${counted.en}.` };
  return {
    vi: `Chưa có xếp loại năm ${missing.join(", ")}; mới có ${counted.vi}.`,
    en: `No rating of ${missing.join(", ")}; ${counted.en}.`,
  };
}

function levelOrBetter(rating: Rating): Bilingual {
  const name = ratingNames[rating];
  return isAtLeast(rating, "HTXSNV")
    ? { vi: name, en: `“${name}”` }
    : { vi: `${name} trở lên`, en: `“${name}” or better` };
}

function ratingFact({ year, rating, document, place }: RatedYear): Fact {
  const cited = document === undefined ? "" : ` (${document})`;
  return {
    text: {
      vi: `Năm ${year}: ${ratingNames[rating]}${cited}`,
      en: `${year}: “${ratingNames[rating]}”${cited}`,
    },
    place,
  };
}
