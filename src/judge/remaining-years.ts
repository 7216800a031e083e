/** Which ratings must yet come for enough years to be rated so. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../model/criteria.ts";
import { isAtLeast, ratingNames } from "../model/rating.ts";
import { printCount } from "../text/numbers.ts";
import { ratedYears } from "./rated-years.ts";
import type { Given } from "./ruling.ts";

/** Undefined where no year is without a rating: then it isn't ratings that remain. */
export function remainingYears(
  criterion: CriterionOf<"yearly-ratings">,
  given: Given,
): Bilingual | undefined {
  const { years, atLeast, times = years.length } = criterion;
  const rated = ratedYears(criterion, given) ?? [];
  const open = rated.filter(({ missing }) => missing.length > 0).map(({ year }) => year);
  const good = rated.filter(
    ({ missing, ratings }) =>
      missing.length === 0 && ratings.every(({ rating }) => isAtLeast(rating, atLeast)),
  );
  if (open.length === 0) return undefined;
  const needed = times - good.length;
  const level = ratingNames[atLeast];
  const orBetter = isAtLeast(atLeast, "HTXSNV") ? { vi: "", en: "" } : { vi: " trở lên", en: " or better" };
  const listed = open.join(", ");
  const which =
    needed >= open.length
      ? { vi: `Năm ${listed}`, en: listed }
      : {
          vi: `Ít nhất ${printCount(needed)} trong các năm ${listed}`,
          en: `At least ${needed} of ${listed}`,
        };
  return {
    vi: `${which.vi} phải được xếp loại ${level}${orBetter.vi}.`,
    en: `${which.en} must be rated “${level}”${orBetter.en}.`,
  };
}
