/** The yearly ratings of a unit or a person, whoever's decisions count, one for each year. */

import type { Place } from "../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../model/criteria.ts";
import { isAtLeast, type Rating } from "../model/rating.ts";
import type { Records } from "../model/records.ts";
import type { Subject } from "../model/verdict.ts";

export interface RatedYear {
  readonly year: number;
  readonly rating: Rating;
  readonly document: string | undefined;
  readonly place: Place;
  /** Whether decisions of the year disagree; the lowest rating is the one taken. */
  readonly disputed: boolean;
}

export type RatingChoice = Pick<CriterionOf<"yearly-ratings">, "years" | "rater" | "ratingAs">;

/** The years that have a rating, in their order; undefined where the person's file can't be read. */
export function ratedYears(
  { kind, id }: Subject,
  choice: RatingChoice,
  records: Records,
): RatedYear[] | undefined {
  const found = kind === "person" ? ratingsOfPerson(id, choice, records) : ratingsOfUnit(id, records);
  const counted = found?.filter(
    ({ rating, issuer }) => rating !== "KXL" && (choice.rater === undefined || issuer === choice.rater),
  );
  return counted && choice.years.flatMap((year) => lowestOf(counted.filter((each) => each.year === year)));
}

type FoundRating = Omit<RatedYear, "disputed"> & { readonly issuer: string | undefined };

function ratingsOfUnit(id: string, { ratings }: Records): FoundRating[] {
  return ratings.flatMap(({ value, source }) => {
    const rating = Object.hasOwn(value.ratings, id) ? value.ratings[id] : undefined;
    const { year, document, issuer } = value;
    return rating ? [{ year, rating, document, issuer, place: source.place(["ratings", id]) }] : [];
  });
}

function ratingsOfPerson(
  id: string,
  { ratingAs }: RatingChoice,
  records: Records,
): FoundRating[] | undefined {
  const person = records.people.get(id);
  if (person === undefined) return undefined;
  const field = ratingAs === "đảng viên" ? "ratings" : "officialRatings";
  return Object.entries(person.value[field]).map(([year, { rating, document, issuer }]) => ({
    ...{ year: Number(year), rating, document, issuer },
    place: person.source.place([field, year]),
  }));
}

function lowestOf(found: readonly FoundRating[]): RatedYear[] {
  const [first] = found;
  if (first === undefined) return [];
  const lowest = found.reduce((low, each) => (isAtLeast(each.rating, low.rating) ? low : each));
  return [{ ...lowest, disputed: found.some(({ rating }) => rating !== lowest.rating) }];
}
