/** The yearly ratings of a unit or a person by those whose decisions count, as they are known on the day of judging. */

import type { Place } from "../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../model/criteria.ts";
import { isAtLeast, type Rating } from "../model/rating.ts";
import type { Records } from "../model/records.ts";
import { askedUnits } from "./asked-units.ts";
import { isKnown } from "./known-documents.ts";
import type { Given } from "./ruling.ts";

export interface FoundRating {
  /** Whose rating: the subject's own id, or that of a unit that went into it. */
  readonly of: string;
  readonly rating: Rating;
  readonly document: string | undefined;
  readonly issuer: string | undefined;
  readonly place: Place;
}

/** What is known of one year; where units merged, of each of them. */
export interface RatedYear {
  readonly year: number;
  /** The lowest that counts of each. */
  readonly ratings: readonly FoundRating[];
  /** Those of which no rating is known. */
  readonly missing: readonly string[];
  /** Whether decisions that count disagree. */
  readonly disputed: boolean;
  /** Whether a decision that doesn't count says otherwise. */
  readonly contradicted: boolean;
}

export type RatingChoice = Pick<CriterionOf<"yearly-ratings">, "years" | "rater" | "ratingAs">;
export type RatedGiven = Pick<Given, "subject" | "records" | "asOf">;

/** One for each of the years, in their order; undefined where the person's file can't be read. */
export function ratedYears(choice: RatingChoice, given: RatedGiven): RatedYear[] | undefined {
  const { subject, records } = given;
  if (subject.kind === "person" && !records.people.has(subject.id)) return undefined;
  return choice.years.map((year) => {
    const asked = subject.kind === "person" ? [subject.id] : askedUnits(subject.id, year, given);
    return ratedYear(
      year,
      asked.map((id) => ({ id, found: findRatings(id, year, { ...given, ...choice }) })),
      choice,
    );
  });
}

interface Asked {
  readonly id: string;
  readonly found: readonly FoundRating[];
}

function ratedYear(year: number, asked: readonly Asked[], { rater }: RatingChoice): RatedYear {
  const counts = ({ issuer }: FoundRating) => rater === undefined || issuer === rater;
  const lowest = asked.map(({ found }) => lowestOf(found.filter(counts)));
  const differs = (which: (found: FoundRating) => boolean) =>
    asked.some(({ found }, index) =>
      found.some(
        (each) => which(each) && lowest[index] !== undefined && each.rating !== lowest[index].rating,
      ),
    );
  return {
    year,
    ratings: lowest.filter((each) => each !== undefined),
    missing: asked.filter((_, index) => lowest[index] === undefined).map(({ id }) => id),
    disputed: differs(counts),
    contradicted: differs((found) => !counts(found)),
  };
}

function lowestOf(found: readonly FoundRating[]): FoundRating | undefined {
  const [first, ...others] = found;
  return first && others.reduce((low, each) => (isAtLeast(each.rating, low.rating) ? low : each), first);
}

/** A year without a rating (KXL) has none; a decision that was still to come had rated nobody. */
function findRatings(id: string, year: number, given: RatedGiven & RatingChoice): FoundRating[] {
  const { subject, records, asOf } = given;
  const found = subject.kind === "person" ? ofPerson(id, year, given) : ofUnit(id, year, records);
  return found.filter(({ rating, document }) => rating !== "KXL" && isKnown(document, asOf));
}

function ofUnit(id: string, year: number, { ratings }: Records): FoundRating[] {
  return ratings.flatMap(({ value, source }) => {
    const rating = Object.hasOwn(value.ratings, id) ? value.ratings[id] : undefined;
    if (value.year !== year || rating === undefined) return [];
    const { document, issuer } = value;
    return [{ of: id, rating, document, issuer, place: source.place(["ratings", id]) }];
  });
}

function ofPerson(id: string, year: number, { ratingAs, records }: RatedGiven & RatingChoice): FoundRating[] {
  const person = records.people.get(id);
  const field = ratingAs === "đảng viên" ? "ratings" : "officialRatings";
  const ratings = person?.value[field] ?? {};
  const found = Object.hasOwn(ratings, String(year)) ? ratings[String(year)] : undefined;
  if (person === undefined || found === undefined) return [];
  const { rating, document, issuer } = found;
  return [{ of: id, rating, document, issuer, place: person.source.place([field, String(year)]) }];
}
