import { expect, test } from "vitest";
import { filingsOf } from "../../src/judge/filings.ts";
import { nominatedIn } from "../../src/judge/nominated.ts";
import { aRound, aUnit, type RoundWritten, someRecords } from "../support/records.ts";

function nominated(written: RoundWritten) {
  const given = {
    ...someRecords({ units: [aUnit("don-vi")], rounds: [aRound("dot", written)] }),
    asOf: "2025-04-15",
  };
  return filingsOf(written.round.phase, given)
    .flatMap(nominatedIn)
    .map(({ subject, path }) => [subject.kind, subject.id, path.join(".")]);
}

test("a submission names its living nominees in its own order", () => {
  const withdrawn = { date: "03/4/2025", reason: "tự nguyện rút" };
  const nominees = [{ person: "b" }, { person: "a", withdrawn }, { collective: "don-vi" }, { person: "c" }];
  const round = { phase: "đề nghị", asOf: "15/4/2025" } as const;
  expect(nominated({ round, submissions: { "don-vi": { nominees } } })).toEqual([
    ["person", "b", "nominees.0"],
    ["collective", "don-vi", "nominees.2"],
    ["person", "c", "nominees.3"],
  ]);
});

test("a registration names the collective where it registers, and its people", () => {
  const round = { phase: "đăng ký", asOf: "01/10/2024" } as const;
  expect(nominated({ round, registrations: { "don-vi": { people: ["a", { person: "b" }] } } })).toEqual([
    ["collective", "don-vi", "collective"],
    ["person", "a", "people.0"],
    ["person", "b", "people.1"],
  ]);
  expect(nominated({ round, registrations: { "don-vi": { collective: "không" } } })).toEqual([]);
});

test("nothing filed names nobody", () => {
  expect(nominated({ round: { phase: "đề nghị", asOf: "15/4/2025" } })).toEqual([]);
});
