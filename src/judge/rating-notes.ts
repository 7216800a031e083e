/** What the office should know of yearly ratings beside their count. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../model/criteria.ts";
import { ratingNames } from "../model/rating.ts";
import { shortDate } from "../text/print-date.ts";
import { nameOfBody } from "./names.ts";
import { type RatedGiven, type RatedYear, ratedYears } from "./rated-years.ts";

type YearlyRatings = CriterionOf<"yearly-ratings">;

/** Decisions without a number or that disagree, units that merged, a person's other ratings, years before joining the Party. */
export function ratingNotes(
  criterion: YearlyRatings,
  rated: readonly RatedYear[],
  given: RatedGiven,
): Bilingual[] {
  return [
    ...notesOnDecisions(rated),
    ...mergedUnits(rated, given),
    ...(given.subject.kind === "person"
      ? [...otherRatings(criterion, rated, given), ...joinedDuring(rated, given)]
      : []),
  ];
}

function notesOnDecisions(rated: readonly RatedYear[]): Bilingual[] {
  const unnumbered = rated.filter(({ ratings }) => ratings.some(({ document }) => document === undefined));
  return [
    ...noteOnYears(unnumbered, {
      vi: "Chưa ghi số quyết định xếp loại năm",
      en: "No document is cited for the rating of",
    }),
    ...noteOnYears(
      rated.filter(({ disputed }) => disputed),
      {
        vi: "Các quyết định xếp loại khác nhau, lấy mức thấp nhất, năm",
        en: "The lowest rating is taken where decisions differ:",
      },
    ),
    ...noteOnYears(
      rated.filter(({ contradicted }) => contradicted),
      {
        vi: "Cơ quan khác xếp loại khác, không tính, năm",
        en: "Another body rates otherwise, which doesn't count:",
      },
    ),
  ];
}

function noteOnYears(rated: readonly RatedYear[], words: Bilingual): Bilingual[] {
  const years = rated.map(({ year }) => year).join(", ");
  return years === "" ? [] : [{ vi: `${words.vi} ${years}.`, en: `${words.en} ${years}.` }];
}

function mergedUnits(rated: readonly RatedYear[], { subject, records, asOf }: RatedGiven): Bilingual[] {
  const asked = rated.flatMap(({ ratings, missing }) => [...ratings.map((each) => each.of), ...missing]);
  const merged = [...new Set(asked)].filter((id) => id !== subject.id);
  const names = merged.map((id) => nameOfBody(id, asOf, records)).join(", ");
  return names === ""
    ? []
    : [
        {
          vi: `Những năm trước khi sáp nhập xét cả xếp loại của: ${names}.`,
          en: `For the years before the merger these are asked as well: ${names}.`,
        },
      ];
}

/** A plan seldom says which of a person's two ratings it means: where they differ the other one is mentioned. */
function otherRatings(
  { years, ratingAs }: YearlyRatings,
  rated: readonly RatedYear[],
  given: RatedGiven,
): Bilingual[] {
  const other = ratingAs === "đảng viên" ? "cán bộ, công chức" : "đảng viên";
  const others = ratedYears({ years, rater: undefined, ratingAs: other }, given) ?? [];
  return others.flatMap(({ year, ratings: [beside] }, index) => {
    const taken = rated[index]?.ratings[0];
    if (beside === undefined || taken === undefined || beside.rating === taken.rating) return [];
    const [one, two] = [ratingNames[beside.rating], ratingNames[taken.rating]];
    return [
      {
        vi: `Năm ${year} xếp loại ${other} là ${one}, khác xếp loại ${ratingAs} (${two}).`,
        en: `In ${year} the rating as “${other}” is “${one}”, other than as “${ratingAs}” (“${two}”).`,
      },
    ];
  });
}

/** Why a year may have no rating: nobody is rated before joining. */
function joinedDuring(rated: readonly RatedYear[], { subject, records }: RatedGiven): Bilingual[] {
  const joined = records.people.get(subject.id)?.value.party?.joined;
  const before = rated.some(
    ({ year, missing }) => missing.length > 0 && joined !== undefined && `${year}-01-01` < joined,
  );
  if (joined === undefined || !before) return [];
  return [
    {
      vi: `Vào Đảng ngày ${shortDate(joined)}, năm trước đó không có xếp loại đảng viên: người xét quyết định.`,
      en: `Joined the Party on ${shortDate(joined)} and has no rating as a member before: a person decides.`,
    },
  ];
}
