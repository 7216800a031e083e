import { expect, it } from "vitest";
import { faultsInTheWay } from "../../../src/assemble/dependency.ts";
import { everythingProposed } from "../../../src/assemble/scopes/everything-proposed.ts";
import type { Path } from "../../../src/model/source-file.ts";
import { inHand } from "../../support/assembly.ts";
import { aPerson, aRound, aUnit, aUnitRating } from "../../support/records.ts";

const rounds = "data/campaigns/dot/rounds";
const withdrawn = { date: "05/4/2025", reason: "tự nguyện" };

/** Whether a decision waits for the fault to be mended. */
function waitsFor(file: string, path: Path = []): boolean {
  const fault = { file, path };
  const round = inHand({
    units: [aUnit("a"), aUnit("khac")],
    people: ["an", "binh", "chi"].map((id) => aPerson(id)),
    ratings: [aUnitRating(2024, { ratings: { a: "HTTNV" } })],
    faults: [fault],
    rounds: [
      aRound("de-nghi", {
        round: { phase: "đề nghị", asOf: "15/4/2025" },
        submissions: { a: { nominees: [{ person: "an" }, { person: "binh", withdrawn }] } },
        log: { a: {} },
      }),
      aRound("tong-ket", { round: { phase: "tổng kết", asOf: "31/12/2025" } }),
      aRound("bo-sung", { round: { phase: "quyết định", asOf: "30/6/2025" } }),
      aRound("quyet-dinh", { round: { phase: "quyết định", asOf: "25/4/2025" }, decisions: {} }),
    ],
  });
  const decisionRound = round.campaign.rounds.find(({ id }) => id === "quyet-dinh") ?? round.round;
  const dependencies = everythingProposed({ ...round, round: decisionRound });
  return faultsInTheWay([fault], dependencies).length > 0;
}

it.each<{ file: string; path?: Path; why: string }>([
  { file: "data/people/an.yaml", why: "a nominee" },
  { file: "data/units/a.yaml", why: "a unit that proposes" },
  { file: "data/ratings/2024.yaml", path: ["ratings", "a"], why: "a rating of it" },
  { file: "data/ratings/2023.yaml", why: "a rater's decision that can't be read" },
  { file: `${rounds}/de-nghi/a.yaml`, why: "a submission" },
  { file: `${rounds}/de-nghi/log.yaml`, path: ["a"], why: "the log" },
  { file: `${rounds}/dang-ky/round.yaml`, why: "a round that can't be read" },
  { file: `${rounds}/quyet-dinh/decisions.yaml`, path: ["conclusions", 0], why: "a conclusion" },
  { file: `${rounds}/quyet-dinh/decisions.yaml`, why: "the decisions' own file" },
])("a decision waits for $why: $file", ({ file, path }) => {
  expect(waitsFor(file, path)).toBe(true);
});

it.each<{ file: string; path?: Path; why: string }>([
  { file: "data/people/chi.yaml", why: "somebody whom nobody proposes" },
  { file: "data/people/binh.yaml", why: "somebody who was withdrawn" },
  { file: "data/units/khac.yaml", why: "a unit that proposes nobody" },
  { file: "data/ratings/2024.yaml", path: ["ratings", "khac"], why: "another unit's rating" },
  { file: `${rounds}/tong-ket/round.yaml`, why: "a round to come" },
  { file: `${rounds}/quyet-dinh/decisions.yaml`, path: ["decisions", 1], why: "another decision" },
  { file: "data/campaigns/dot-khac/plan.yaml", why: "another campaign" },
])("a decision doesn't wait for $why: $file", ({ file, path }) => {
  expect(waitsFor(file, path)).toBe(false);
});
