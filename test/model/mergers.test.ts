import { expect, test } from "vitest";
import { filingsOf } from "../../src/judge/filings.ts";
import { mergedInto, registeringFor } from "../../src/model/mergers.ts";
import { aRound, aUnit, someRecords } from "../support/records.ts";

const into = { unit: "don-vi", on: "15/3/2025" };
const units = [
  aUnit("don-vi"),
  aUnit("chi-bo-b", { mergedInto: into }),
  aUnit("chi-bo-a", { mergedInto: into }),
  aUnit("chi-bo-c", { mergedInto: { unit: "chi-bo-a", on: "01/3/2025" } }),
];

test("a unit has taken in those that went into it by the day, and not theirs", () => {
  const { records } = someRecords({ units });
  const merged = (day: string) => mergedInto("don-vi", day, records).map(({ id }) => id);
  expect(merged("2025-03-14")).toEqual([]);
  expect(merged("2025-03-15")).toEqual(["chi-bo-a", "chi-bo-b"]);
});

test("its own registration comes before theirs", () => {
  const { records } = someRecords({ units });
  expect(registeringFor("don-vi", "2025-03-15", records)).toEqual(["don-vi", "chi-bo-a", "chi-bo-b"]);
  expect(registeringFor("don-vi", "2025-03-14", records)).toEqual(["don-vi"]);
});

test.each([
  ["2025-02-28", ["chi-bo-a", "chi-bo-b", "chi-bo-c", "don-vi"]],
  ["2025-03-14", ["chi-bo-a", "chi-bo-b", "don-vi"]],
  ["2025-03-15", ["don-vi"]],
])("on %s these are still to file: %j", (asOf, expected) => {
  const given = {
    ...someRecords({ units, rounds: [aRound("dot", { round: { phase: "đề nghị", asOf } })] }),
    asOf,
  };
  expect(filingsOf("đề nghị", given).map(({ unit }) => unit)).toEqual(expected);
});

test("what a unit filed before it went into another stays", () => {
  const round = { phase: "đề nghị", asOf: "15/4/2025" } as const;
  const submissions = { "chi-bo-a": { date: "10/3/2025" } };
  const given = {
    ...someRecords({ units, rounds: [aRound("dot", { round, submissions })] }),
    asOf: "2025-04-15",
  };
  expect(filingsOf("đề nghị", given).map(({ unit }) => unit)).toEqual(["chi-bo-a", "don-vi"]);
});
