import { expect, it } from "vitest";
import { byClause } from "../../../src/assemble/values/by-clause.ts";
import { aPlan } from "../../support/records.ts";

const plan = aPlan({ clauses: [{ id: "II" }, { id: "II.1" }, { id: "II note" }, { id: "III" }] }).value;

it.each([
  { given: ["III", "II note", "II.1"], printed: ["II.1", "II note", "III"] },
  { given: ["IX", "III", "II"], printed: ["II", "III", "IX"] },
])("what the plan says is told in its order: $printed", ({ given, printed }) => {
  const told = byClause(
    plan,
    given.map((clause) => ({ clause })),
  );
  expect(told.map(({ clause }) => clause)).toEqual(printed);
});

it("what one clause says stays in its order", () => {
  const items = [
    { clause: "III", rule: "b" },
    { clause: "II", rule: "c" },
    { clause: "III", rule: "a" },
  ];
  expect(byClause(plan, items).map(({ rule }) => rule)).toEqual(["c", "b", "a"]);
});
