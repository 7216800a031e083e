/** What the office should know of yearly ratings beside their count. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../model/criteria.ts";
import { isAtLeast, ratingNames } from "../model/rating.ts";
import { shortDate } from "../text/print-date.ts";
import { type RatedYear, ratedYears } from "./rated-years.ts";
import type { Given } from "./ruling.ts";

export interface RatingsGiven extends Pick<Given, "subject" | "records"> {
  readonly rated: readonly RatedYear[];
  /** The years without a rating. */
  readonly missing: readonly number[];
}

/** Decisions without a number, decisions that disagree, an official rating that is lower, years before joining the Party. */
export function ratingNotes(criterion: CriterionOf<"yearly-ratings">, given: RatingsGiven): Bilingual[] {
  return [
    ...noteOnYears(
      given.rated.filter(({ document }) => document === undefined),
      { vi: "Chưa ghi số quyết định xếp loại năm", en: "No document is cited for the rating of" },
    ),
    ...noteOnYears(
      given.rated.filter(({ disputed }) => disputed),
      {
        vi: "Các quyết định xếp loại khác nhau, lấy mức thấp nhất, năm",
        en: "The lowest rating is taken where decisions differ:",
      },
    ),
    ...(given.subject.kind === "person" ? notesOnPerson(criterion, given) : []),
  ];
}

function noteOnYears(rated: readonly RatedYear[], words: Bilingual): Bilingual[] {
  const years = rated.map(({ year }) => year).join(", ");
  return years === "" ? [] : [{ vi: `${words.vi} ${years}.`, en: `${words.en} ${years}.` }];
}

function notesOnPerson(criterion: CriterionOf<"yearly-ratings">, given: RatingsGiven): Bilingual[] {
  return [...lowerOfficialRatings(criterion, given), ...joinedDuring(given)];
}

/** A plan seldom says which of a person's two ratings it means: the other one is mentioned where it is lower. */
function lowerOfficialRatings(
  { years, ratingAs }: CriterionOf<"yearly-ratings">,
  { rated, subject, records }: RatingsGiven,
): Bilingual[] {
  if (ratingAs !== "đảng viên") return [];
  const official = ratedYears(subject, { years, ratingAs: "cán bộ, công chức" }, records) ?? [];
  return official
    .filter((one) => rated.some((other) => one.year === other.year && !isAtLeast(one.rating, other.rating)))
    .map(({ year, rating }) => ({
      vi: `Năm ${year} xếp loại cán bộ, công chức thấp hơn xếp loại đảng viên: ${ratingNames[rating]}.`,
      en: `In ${year} the rating as an official is lower than as a Party member: “${ratingNames[rating]}”.`,
    }));
}

/** Why a year may have no rating: nobody is rated before joining. */
function joinedDuring({ subject, records, missing }: RatingsGiven): Bilingual[] {
  const joined = records.people.get(subject.id)?.value.party?.joined;
  if (joined === undefined || !missing.some((year) => `${year}-01-01` < joined)) return [];
  return [{ vi: `Vào Đảng ngày ${shortDate(joined)}.`, en: `Joined the Party on ${shortDate(joined)}.` }];
}
