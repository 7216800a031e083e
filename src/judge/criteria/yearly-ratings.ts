/** Rated so or better in enough of the years: of a collective by its raters' decisions, of a person by their own file. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import { isAtLeast, type Rating, ratingNames } from "../../model/rating.ts";
import type { Fact } from "../../model/verdict.ts";
import { upperCaseFirst } from "../../text/names.ts";
import { printCount } from "../../text/numbers.ts";
import { nameOfBody } from "../names.ts";
import { type RatedYear, ratedYears } from "../rated-years.ts";
import { ratingNotes } from "../rating-notes.ts";
import { type Given, personUnreadable, type Ruling } from "../ruling.ts";

type YearlyRatings = CriterionOf<"yearly-ratings">;

/**
 * Years that are open decide nothing by themselves: met where the others suffice, not met where even the best rating in
 * all of them could not, else not enough to judge by. A year is open without a rating, and where the units that merged
 * later stand on both sides of the level.
 */
export function yearlyRatings(criterion: YearlyRatings, given: Given): Ruling {
  const rated = ratedYears(criterion, given);
  if (rated === undefined) return personUnreadable;
  const count: YearCount = {
    good: rated.filter((year) => standingOf(year, criterion.atLeast) === "good").length,
    required: criterion.times ?? criterion.years.length,
    open: rated.filter((year) => standingOf(year, criterion.atLeast) === "open"),
  };
  return {
    outcome: outcomeOf(count),
    reason: reasonOf(count, criterion),
    facts: rated.flatMap((year) => ratingFacts(year, given)),
    notes: ratingNotes(criterion, rated, given),
  };
}

function standingOf({ ratings, missing }: RatedYear, atLeast: Rating): "good" | "open" | "bad" {
  const good = ratings.filter(({ rating }) => isAtLeast(rating, atLeast)).length;
  if (missing.length > 0) return "open";
  if (good === ratings.length) return "good";
  return good === 0 ? "bad" : "open";
}

interface YearCount {
  readonly good: number;
  readonly required: number;
  readonly open: readonly RatedYear[];
}

function outcomeOf({ good, required, open }: YearCount): Ruling["outcome"] {
  if (good >= required) return "đạt";
  return good + open.length >= required ? "chưa đủ căn cứ" : "không đạt";
}

function reasonOf(count: YearCount, { years, atLeast }: YearlyRatings): Bilingual {
  const { good, required } = count;
  const counted = {
    vi: `${printCount(good)}/${printCount(years.length)} năm được xếp loại ${levelOrBetter(atLeast).vi}, yêu cầu ${printCount(required)} năm`,
    en: `${good} of ${years.length} years rated ${levelOrBetter(atLeast).en}, ${required} required`,
  };
  if (outcomeOf(count) !== "chưa đủ căn cứ") return { vi: `Có ${counted.vi}.`, en: `${counted.en}.` };
  const open = whyOpen(count.open);
  return { vi: `${open.vi}; mới có ${counted.vi}.`, en: `${open.en}; ${counted.en}.` };
}

function whyOpen(open: readonly RatedYear[]): Bilingual {
  const missing = open.filter((each) => each.missing.length > 0).map(({ year }) => year);
  const split = open.filter((each) => each.missing.length === 0).map(({ year }) => year);
  const [without, both] = [missing.join(", "), split.join(", ")];
  const vi = [
    ...(without === "" ? [] : [`chưa có xếp loại năm ${without}`]),
    ...(both === "" ? [] : [`năm ${both} các đơn vị sáp nhập được xếp loại khác nhau`]),
  ].join("; ");
  const en = [
    ...(without === "" ? [] : [`No rating of ${without}`]),
    ...(both === "" ? [] : [`The units that merged were rated differently in ${both}`]),
  ].join("; ");
  return { vi: upperCaseFirst(vi), en };
}

function levelOrBetter(rating: Rating): Bilingual {
  const name = ratingNames[rating];
  return isAtLeast(rating, "HTXSNV")
    ? { vi: name, en: `“${name}”` }
    : { vi: `${name} trở lên`, en: `“${name}” or better` };
}

function ratingFacts({ year, ratings }: RatedYear, { subject, records, asOf }: Given): Fact[] {
  return ratings.map(({ of, rating, document, place }) => {
    const whose = of === subject.id ? "" : `, ${nameOfBody(of, asOf, records)}`;
    const cited = document === undefined ? "" : ` (${document})`;
    return {
      text: {
        vi: `Năm ${year}${whose}: ${ratingNames[rating]}${cited}`,
        en: `${year}${whose}: “${ratingNames[rating]}”${cited}`,
      },
      place,
    };
  });
}
