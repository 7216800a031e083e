/** Yearly ratings and awards as rows: a person's from their file, a unit's from the raters' decisions. */

import { ratingsFolder } from "../../model/data-files.ts";
import type { Person } from "../../model/person.ts";
import { type Rating, ratingNames } from "../../model/rating.ts";
import type { Award } from "../../model/unit.ts";
import { citation } from "../../text/cited-document.ts";
import { upperCaseFirst } from "../../text/names.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { ownEntry } from "../own-entry.ts";
import type { OwnValues } from "../paper.ts";
import { ratingYears } from "../plan-values.ts";
import { issuerName } from "./unit-values.ts";

export type RatingRow = OwnValues<"registrant">["person"]["ratings"][number];
export type AwardRow = OwnValues<"registrant">["person"]["awards"][number];

/** A person's ratings in the years that the plan asks for. */
export function personRatingRows(context: AssemblyContext, person: Person, date: string): RatingRow[] {
  return yearsAsked(context, date).flatMap((year) => {
    const given = person.ratings[String(year)];
    return given === undefined ? [] : [ratingRow(context, { year, ...given }, date)];
  });
}

/** A unit's ratings in the years that the plan asks for, from every decision that rates it. */
export function unitRatingRows(context: AssemblyContext, unit: string, date: string): RatingRow[] {
  const years = yearsAsked(context, date);
  useFaultyDecisions(context);
  return context.records.ratings.flatMap(({ value, source }) => {
    context.use({ file: source.path, path: ["ratings", unit] });
    const rating = ownEntry(value.ratings, unit);
    return rating === undefined || !years.includes(value.year)
      ? []
      : [ratingRow(context, { ...value, rating }, date)];
  });
}

/** A decision that can't be read may rate the unit. */
function useFaultyDecisions({ records, use }: AssemblyContext): void {
  for (const { file, path } of records.faults)
    if (file.startsWith(ratingsFolder) && path.length === 0) use({ file });
}

export function awardRows(context: AssemblyContext, awards: readonly Award[], date: string): AwardRow[] {
  return awards.map((award) => ({
    title: award.title,
    year: award.year,
    document: award.document && citation(award.document),
    issuer: issuerName(context, award, date),
  }));
}

function yearsAsked({ campaign }: AssemblyContext, date: string): number[] {
  const [first, last] = ratingYears(campaign.plan.value, Number(date.slice(0, 4)));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

interface GivenRating {
  readonly year: number;
  readonly rating: Rating;
  readonly document?: string | undefined;
  readonly issuer?: string | undefined;
  readonly issuerName?: string | undefined;
}

function ratingRow(context: AssemblyContext, given: GivenRating, date: string): RatingRow {
  return {
    year: given.year,
    short: given.rating,
    name: upperCaseFirst(ratingNames[given.rating]),
    document: given.document && citation(given.document),
    issuer: issuerName(context, given, date),
  };
}
