/** The sample's plan as data: what the schema alone can't hold. */

import { describe, expect, test } from "vitest";
import { holdsOn } from "../../src/model/dated.ts";
import { planSchema } from "../../src/model/plan.ts";
import { addDays } from "../../src/text/date-arithmetic.ts";
import { samplePlan } from "../support/sample-data.ts";

const written = samplePlan;
const plan = planSchema.parse(written);
const clauses = plan.clauses.map(({ id }) => id);

describe("the sample's plan", () => {
  test("keeps the printed numbers of clauses: section V runs 1, 3, 4", () => {
    expect(clauses.filter((id) => id.startsWith("V"))).toEqual(["V", "V.1", "V.3", "V.4"]);
    expect(new Set(clauses).size).toBe(clauses.length);
  });

  test("cites only clauses that it has", () => {
    const cited = [...plan.rules, ...plan.papers].map(({ clause }) => clause);
    expect(cited.filter((clause) => !clauses.includes(clause))).toEqual([]);
  });

  test("has no number and no date, as in its source", () => {
    expect([plan.number, plan.date, plan.amounts]).toEqual([undefined, undefined, undefined]);
  });

  test("gives each rule an id of its own", () => {
    const ids = plan.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("says of each rule how far it binds and whom it stops", () => {
    expect(plan.rules.map(({ id, force, stops }) => `${id} ${force}: ${stops}`).sort()).toEqual([
      "BQ-1 binding: nominee",
      "GT-1 binding: nominee",
      "NQ-1 binding: nominee",
      "NQ-2 advisory: nobody",
      "NQ-3 advisory: nobody",
      "NQ-4 advisory: nobody",
      "NQ-5 advisory: nobody",
      "NQ-6 advisory: nobody",
      "NQ-7 advisory: nobody",
      "NQ-8 advisory: nobody",
      "NQ-9 advisory: nobody",
      "R-01 advisory: nobody",
      "R-02 advisory: nobody",
      "R-02b advisory: nobody",
      "R-03 binding: collective",
      "R-04 binding: collective",
      "R-05 binding: people",
      "R-06 binding: people",
      "R-06b advisory: nobody",
      "R-07 binding: person",
      "R-08 binding: nominees",
      "R-08b advisory: nobody",
      "R-09 advisory: nobody",
      "R-10 advisory: nobody",
      "R-11 advisory: nobody",
      "R-12 binding: collective",
      "R-13 binding: collective",
      "R-14 binding: collective",
      "R-15 binding: collective",
      "R-16 binding: collective",
      "R-17 binding: collective",
      "R-18 binding: collective",
      "R-19 binding: collective",
      "R-20 binding: collective",
      "R-21 binding: collective",
      "R-22 binding: collective",
      "R-23 advisory: nobody",
      "R-24 binding: person",
      "R-25 binding: person",
      "R-26 binding: person",
      "R-27 binding: person",
      "R-28 advisory: nobody",
      "R-29 advisory: nobody",
      "R-30 advisory: nobody",
      "R-31 advisory: nobody",
      "R-32 advisory: nobody",
      "R-33 binding: nominee",
      "R-34 advisory: nobody",
      "R-35 binding: nominees",
      "R-36 binding: nominees",
      "R-37 binding: nominee",
      "R-38 binding: person",
      "R-39 advisory: nobody",
      "R-40 advisory: nobody",
      "R-41 advisory: nobody",
      "R-42 advisory: nobody",
      "R-43 advisory: nobody",
      "R-44 advisory: nobody",
      "R-45 advisory: nobody",
    ]);
  });

  test("cites the rules of the Party's charter that are in force on each day of the campaign, and one of each", () => {
    const cited = (day: string) =>
      plan.legalBases.filter((basis) => basis.id.startsWith("quy-dinh-thi-hanh") && holdsOn(basis, day));
    for (let day = plan.period.from; day < "2025-12-31"; day = addDays(day, 1))
      expect(cited(day)).toHaveLength(1);
    expect(cited("2025-01-19")[0]?.line).toContain("24-QĐ/TW");
    expect(cited("2025-01-20")[0]?.line).toContain("232-QĐ/TW");
    expect(cited("2025-05-26")[0]?.line).toContain("294-QĐ/TW");
  });
});

test.each([
  [
    "a quota on a person",
    { subject: "person", stops: "person", criterion: { kind: "people-quota", most: 1 } },
  ],
  [
    "a recognition of a unit",
    {
      subject: "unit",
      stops: "nobody",
      criterion: { kind: "recognised-before", title: "x", issuerKinds: ["ban"] },
    },
  ],
  ["a kind that isn't there", { subject: "unit", stops: "nobody", criterion: { kind: "by-lot" } }],
])("a plan with %s is refused at the criterion's kind", (_, changed) => {
  const result = planSchema.safeParse({ ...written, rules: [{ ...written.rules[0], ...changed }] });
  expect(result.error?.issues.map(({ path }) => path.join("."))).toEqual(["rules.0.criterion.kind"]);
});
