import { describe, expect, it } from "vitest";
import { filedBy, unitPaper } from "../../../src/assemble/scopes/filed-by.ts";
import { reported } from "../../../src/assemble/scopes/reported.ts";
import { submissionPapers } from "../../../src/assemble/scopes/submission.ts";
import { isPerson } from "../../../src/model/submission.ts";
import { aDesk } from "../../support/assembly.ts";
import { aPerson, aRound, aUnit } from "../../support/records.ts";

const report = { results: "Tốt." };
const withdrawn = { date: "05/4/2025", reason: "tự nguyện" };
const nominees = [
  { collective: "a", report },
  { person: "an", report },
  { person: "binh", report, withdrawn },
  { person: "chi" },
  { person: "dung", report, withdrawn: { date: "16/4/2025", reason: "after the day in hand" } },
];
const round = { phase: "đề nghị" as const, asOf: "15/4/2025" };
const log = { a: { issued: { "to-trinh": { number: "05-TTr/CB", date: "04/4/2025" } } } };

function desk() {
  return aDesk({
    units: [aUnit("a")],
    people: ["an", "binh", "chi", "dung"].map((id) => aPerson(id)),
    rounds: [aRound("de-nghi", { round, log, submissions: { a: { nominees }, hong: { nominees } } })],
  });
}

describe("what units filed", () => {
  it("is taken with the unit's own record; a unit whose file is faulty is left out", () => {
    const context = desk();
    expect(filedBy(context, context.round.submissions).map(({ unit }) => unit.id)).toEqual(["a"]);
  });

  it("makes papers that the unit issues, rest on both files, and have their number in the log", () => {
    const context = desk();
    const [filed] = filedBy(context, context.round.submissions);
    const paper = filed && unitPaper(filed);
    expect(paper).toMatchObject({ unit: "a", issuer: { id: "a" } });
    expect(paper?.dependsOn.map(({ file }) => file)).toEqual([
      "data/campaigns/dot/rounds/de-nghi/a.yaml",
      "data/units/a.yaml",
    ]);
    expect(paper?.number(context, "to-trinh")).toBe("05-TTr/CB");
    expect(paper?.number(context, "bien-ban")).toBeUndefined();
    expect(paper?.number(context, "constructor")).toBeUndefined();
  });
});

it("a report is made of those still proposed on the day in hand whose submission has one", () => {
  expect(reported(desk(), isPerson).map(({ nominee, index }) => [nominee.person, index])).toEqual([
    ["an", 1],
    ["dung", 4],
  ]);
});

it("nobody who is still proposed signs the proposal", () => {
  expect(submissionPapers(desk()).map(({ notSigning }) => notSigning)).toEqual([["an", "chi", "dung"]]);
});
