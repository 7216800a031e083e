/** The world of an eligibility case as it would be with less evidence, with a better rating, or in another order. */

import type { z } from "zod";
import { appraisalSchema } from "../../src/model/appraisal.ts";
import { personSchema } from "../../src/model/person.ts";
import type { Rating } from "../../src/model/rating.ts";
import type { Records, RoundRecords } from "../../src/model/records.ts";
import { registrationSchema } from "../../src/model/registration.ts";
import type { Located } from "../../src/model/source-file.ts";
import { submissionSchema } from "../../src/model/submission.ts";
import { unitSchema } from "../../src/model/unit.ts";
import type { CaseWorld } from "./eligibility-case.ts";
import { lessEvidence } from "./less-evidence.ts";

export interface OtherWorld {
  /** What is other: `don-vi ratedStaff.0`. */
  readonly what: string;
  readonly world: CaseWorld;
}

type ById<Value> = ReadonlyMap<string, Located<Value>>;

/** Each piece of evidence taken away alone; a unit's rating of a year out of all decisions, as one may be the worse. */
export function worldsWithLessEvidence(world: CaseWorld): OtherWorld[] {
  const { records, campaign } = world;
  return [
    ...variants(records.units, lessOf(unitSchema)).map(({ what, value: units }) => ({
      what,
      world: withRecords(world, { units }),
    })),
    ...variants(records.people, lessOf(personSchema)).map(({ what, value: people }) => ({
      what,
      world: withRecords(world, { people }),
    })),
    ...yearsRated(records).map(({ what, unit, year }) => ({
      what,
      world: withUnitRating(world, { unit, year }, () => undefined),
    })),
    ...campaign.rounds.flatMap((round) =>
      roundsWithLess(round).map(({ what, value }) => ({ what, world: withRound(world, value) })),
    ),
  ];
}

/** Each yearly rating one level better; of a unit, in all decisions of the year, so that they don't come to differ. */
export function worldsWithBetterRating(world: CaseWorld): OtherWorld[] {
  const { records } = world;
  return [
    ...yearsRated(records).map(({ what, unit, year }) => ({
      what,
      world: withUnitRating(world, { unit, year }, better),
    })),
    ...variants(records.people, betterRatings).map(({ what, value: people }) => ({
      what,
      world: withRecords(world, { people }),
    })),
  ];
}

/** The same records, read in the opposite order. */
export function reversedWorld(world: CaseWorld): CaseWorld {
  const { records, campaign } = world;
  const { units, people } = records;
  const rounds = campaign.rounds.map((round) => ({
    ...round,
    registrations: reversed(round.registrations),
    submissions: reversed(round.submissions),
  }));
  const turned = withRecords(world, { units: reversed(units), people: reversed(people) });
  return rounds.reduce(withRound, turned);
}

function reversed<Value>(map: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...map].reverse());
}

interface Variant<Value> {
  readonly what: string;
  readonly value: Value;
}

/** The records by id with one of them as each of its variants. */
function variants<Value>(
  all: ById<Value>,
  variantsOf: (value: Value) => readonly Variant<Value>[],
): Variant<ById<Value>>[] {
  return [...all].flatMap(([id, record]) =>
    variantsOf(record.value).map(({ what, value }) => ({
      what: `${id} ${what}`,
      value: new Map(all).set(id, { ...record, value }),
    })),
  );
}

function lessOf<Schema extends z.ZodType>(schema: Schema) {
  return (value: z.output<Schema>) => lessEvidence(schema, value) as Variant<z.output<Schema>>[];
}

function roundsWithLess(round: RoundRecords): Variant<RoundRecords>[] {
  const { appraisal } = round;
  const appraisals = appraisal === undefined ? [] : lessOf(appraisalSchema)(appraisal.value);
  return [
    ...variants(round.registrations, lessOf(registrationSchema)).map(({ what, value }) => ({
      what: what.replace(" ", " registration: "),
      value: { ...round, registrations: value },
    })),
    ...variants(round.submissions, lessOf(submissionSchema)).map(({ what, value }) => ({
      what,
      value: { ...round, submissions: value },
    })),
    ...appraisals.map(({ what, value }) => ({
      what,
      value: { ...round, appraisal: appraisal && { ...appraisal, value } },
    })),
  ];
}

function yearsRated({ ratings }: Records) {
  const rated = ratings.flatMap(({ value }) =>
    Object.keys(value.ratings).map((unit) => ({
      what: `${unit} rated in ${value.year}`,
      unit,
      year: value.year,
    })),
  );
  return [...new Map(rated.map((each) => [each.what, each])).values()];
}

function withUnitRating(
  world: CaseWorld,
  { unit, year }: { readonly unit: string; readonly year: number },
  change: (rating: Rating) => Rating | undefined,
): CaseWorld {
  const ratings = world.records.ratings.map((decision) => {
    const { [unit]: rating, ...others } = decision.value.ratings;
    if (decision.value.year !== year || rating === undefined) return decision;
    const changed = change(rating);
    const now = changed === undefined ? others : { ...others, [unit]: changed };
    return { ...decision, value: { ...decision.value, ratings: now } };
  });
  return withRecords(world, { ratings });
}

function betterRatings(person: z.output<typeof personSchema>): Variant<z.output<typeof personSchema>>[] {
  return (["ratings", "officialRatings"] as const).flatMap((field) =>
    Object.entries(person[field]).map(([year, rated]) => ({
      what: `${field}.${year}`,
      value: { ...person, [field]: { ...person[field], [year]: { ...rated, rating: better(rated.rating) } } },
    })),
  );
}

const levels: readonly Rating[] = ["KXL", "KHTNV", "HTNV", "HTTNV", "HTXSNV"];

function better(rating: Rating): Rating {
  return levels[levels.indexOf(rating) + 1] ?? rating;
}

function withRecords(world: CaseWorld, changed: Partial<Records>): CaseWorld {
  return { ...world, records: { ...world.records, ...changed } };
}

function withRound(world: CaseWorld, changed: RoundRecords): CaseWorld {
  const rounds = world.campaign.rounds.map((round) => (round.id === changed.id ? changed : round));
  const round = world.round.id === changed.id ? changed : world.round;
  return { ...world, round, campaign: { ...world.campaign, rounds } };
}
