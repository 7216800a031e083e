/** What holds of judging whatever the records. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { planSchema } from "../../src/model/plan.ts";
import type { Judgement } from "../../src/model/verdict.ts";
import { aPerson, aRecord, aRound, aUnit, aUnitRating, someRecords } from "../support/records.ts";
import { sampleConfig, samplePlan } from "../support/sample-data.ts";

const plan = aRecord(planSchema, "data/campaigns/dot/plan.yaml", samplePlan);
const { holidays = [] } = sampleConfig;
const levels = ["KXL", "KHTNV", "HTNV", "HTTNV", "HTXSNV"] as const;
const years = [2021, 2022, 2023, 2024];

type Ratings = Readonly<Record<string, (typeof levels)[number]>>;

interface World {
  readonly units: Readonly<Record<string, Ratings>>;
  readonly people: Readonly<Record<string, { readonly unit: string; readonly ratings: Ratings }>>;
}

const someRatings: fc.Arbitrary<Ratings> = fc
  .array(fc.constantFrom(...levels, undefined), { minLength: years.length, maxLength: years.length })
  .map((drawn) =>
    Object.fromEntries(years.flatMap((year, index) => (drawn[index] ? [[String(year), drawn[index]]] : []))),
  );

const world: fc.Arbitrary<World> = fc.array(someRatings, { minLength: 1, maxLength: 4 }).chain((units) =>
  fc.record({
    units: fc.constant(Object.fromEntries(units.map((ratings, index) => [`don-vi-${index}`, ratings]))),
    people: fc
      .array(
        fc.record({ unit: fc.nat(units.length - 1).map((index) => `don-vi-${index}`), ratings: someRatings }),
        {
          maxLength: 5,
        },
      )
      .map((people) => Object.fromEntries(people.map((person, index) => [`ca-nhan-${index}`, person]))),
  }),
);

/** The world as files, in the order that `order` gives. */
function judged(
  { units, people }: World,
  order: <Item>(items: Item[]) => Item[] = (items) => items,
): Judgement {
  const round = aRound("de-nghi", {
    round: { phase: "đề nghị", asOf: "15/4/2025" },
    submissions: Object.fromEntries(
      order(Object.keys(units)).map((unit) => {
        const named = Object.keys(people).filter((person) => people[person]?.unit === unit);
        return [
          unit,
          {
            date: "04/4/2025",
            nominees: [{ collective: unit }, ...order(named).map((person) => ({ person }))],
          },
        ];
      }),
    ),
  });
  const { records, campaign } = someRecords({
    plan,
    rounds: [round],
    config: { holidays: order(holidays) },
    units: order(Object.keys(units)).map((id) =>
      aUnit(id, { kind: id.endsWith("0") ? "chi bộ cơ sở" : "đảng bộ cơ sở" }),
    ),
    people: order(Object.entries(people)).map(([id, { ratings }]) =>
      aPerson(id, {
        ratings: Object.fromEntries(
          order(Object.entries(ratings)).map(([year, rating]) => [year, { rating }]),
        ),
      }),
    ),
    ratings: order(years).map((year) =>
      aUnitRating(year, {
        ratings: Object.fromEntries(
          order(Object.entries(units)).flatMap(([unit, ratings]) =>
            ratings[year] ? [[unit, ratings[year]]] : [],
          ),
        ),
      }),
    ),
  });
  return judge(records, campaign, round).value;
}

function outcomes({ verdicts, standings }: Judgement): string[] {
  return [
    ...verdicts.map(
      ({ rule, subject, outcome, reason }) => `${rule} ${subject.unit} ${subject.id} ${outcome} ${reason.vi}`,
    ),
    ...standings.map(({ subject, eligible }) => `${subject.unit} ${subject.id} ${eligible}`),
  ].sort();
}

test("the order of files, people and days off doesn't matter", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      expect(outcomes(judged(drawn, (items) => items.toReversed()))).toEqual(outcomes(judged(drawn)));
    }),
    { numRuns: 60 },
  );
});

test("the order of units' files changes not even the order of verdicts", () => {
  const rules = (judgement: Judgement) =>
    judgement.verdicts.map(({ rule, subject }) => [rule, subject.unit, subject.id]);
  fc.assert(
    fc.property(someRatings, someRatings, (one, other) => {
      const people = {};
      expect(rules(judged({ units: { b: one, a: other }, people }))).toEqual(
        rules(judged({ units: { a: other, b: one }, people })),
      );
    }),
    { numRuns: 30 },
  );
});

/** The same world with one rating one level better, or given at all. */
const raised = fc.tuple(world, fc.nat(), fc.constantFrom(...years)).map(([drawn, pick, year]) => {
  const ids = [...Object.keys(drawn.units), ...Object.keys(drawn.people)];
  const id = ids[pick % ids.length] ?? "";
  const better = (ratings: Ratings): Ratings => {
    const index = levels.indexOf(ratings[year] ?? "KXL");
    return { ...ratings, [year]: levels[Math.min(index + 1, levels.length - 1)] ?? "HTXSNV" };
  };
  const after: World = {
    units: Object.fromEntries(
      Object.entries(drawn.units).map(([unit, ratings]) => [unit, unit === id ? better(ratings) : ratings]),
    ),
    people: Object.fromEntries(
      Object.entries(drawn.people).map(([person, { unit, ratings }]) => [
        person,
        { unit, ratings: person === id ? better(ratings) : ratings },
      ]),
    ),
  };
  return { before: drawn, after };
});

test("a better rating never turns what is met into anything else", () => {
  const met = (judgement: Judgement) =>
    judgement.verdicts
      .filter(({ outcome }) => outcome === "đạt")
      .map(({ rule, subject }) => `${rule} ${subject.unit} ${subject.id}`);
  fc.assert(
    fc.property(raised, ({ before, after }) => {
      const stillMet = new Set(met(judged(after)));
      expect(met(judged(before)).filter((each) => !stillMet.has(each))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("a rating taken away never makes a rule met", () => {
  const without = ({ units, people }: World, year: number): World => ({
    units: Object.fromEntries(Object.entries(units).map(([id, ratings]) => [id, omit(ratings, year)])),
    people: Object.fromEntries(
      Object.entries(people).map(([id, { unit, ratings }]) => [id, { unit, ratings: omit(ratings, year) }]),
    ),
  });
  const unmet = (judgement: Judgement) =>
    judgement.verdicts
      .filter(({ outcome }) => outcome !== "đạt")
      .map(({ rule, subject }) => `${rule} ${subject.unit} ${subject.id}`);
  fc.assert(
    fc.property(world, fc.constantFrom(...years), (drawn, year) => {
      const stillUnmet = new Set(unmet(judged(without(drawn, year))));
      expect(unmet(judged(drawn)).filter((each) => !stillUnmet.has(each))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

function omit(ratings: Ratings, year: number): Ratings {
  return Object.fromEntries(Object.entries(ratings).filter(([each]) => each !== String(year)));
}
