/** A fault in a file is never read as met: what it may hide is not known. */

import { expect, test } from "vitest";
import type { Fault } from "../../../src/model/records.ts";
import { findVerdict, worldOf } from "../../support/eligibility-case.ts";
import type { EligibilityGiven } from "../../support/eligibility-cases.ts";

const folder = "data/campaigns/dot/rounds";
const awards = [{ collective: "don-vi" }, { person: "ca-nhan-1", unit: "don-vi" }];
const decisions = { decisions: [{ id: "lan-1", date: "25/4/2025", awards }] };
const issued = {
  "giay-khen-don-vi": { number: "215", date: "25/4/2025" },
  "giay-khen-ca-nhan-1": { number: "216", date: "25/4/2025" },
};
const opinion = { date: "21/4/2025", way: "họp" };
const moved = [
  { unit: "chi-bo-khac", title: "Đảng viên", to: "31/12/2024" },
  { unit: "don-vi", title: "Đảng viên", from: "01/01/2025" },
];
const agreed = {
  nominee: "ca-nhan-1",
  body: "chi-bo-khac",
  stance: "đồng ý",
  text: "Tốt",
  date: "16/4/2025",
};

function judged(rule: string, given: EligibilityGiven, faults: readonly Fault[] = []) {
  const world = worldOf(rule, given);
  return findVerdict(rule, { ...world, records: { ...world.records, faults } })?.outcome;
}

test.each<[rule: string, given: EligibilityGiven, fault: Fault]>([
  [
    "R-40",
    { appraisal: { opinionOfCommittee: opinion } },
    { file: `${folder}/dot/appraisal.yaml`, path: [] },
  ],
  [
    "R-40",
    { appraisal: { opinionOfCommittee: opinion } },
    { file: `${folder}/dot/appraisal.yaml`, path: ["opinionOfCommittee", "date"] },
  ],
  ["NQ-7", { decisions }, { file: `${folder}/dot/decisions.yaml`, path: ["decisions", 1] }],
  ["NQ-7", { decisions }, { file: `${folder}/dot/decisions.yaml`, path: ["conclusions", 0] }],
  ["NQ-8", { decisions, issued }, { file: `${folder}/dot/decisions.yaml`, path: [] }],
  ["NQ-8", { decisions, issued }, { file: `${folder}/dot/log.yaml`, path: ["khoi"] }],
  [
    "NQ-2",
    { round: "thẩm định", person: { positions: moved }, appraisal: { opinions: [agreed] } },
    { file: `${folder}/dot/appraisal.yaml`, path: ["opinions", 1] },
  ],
])("%s is met, and open where a fault may hide something: %j", (rule, given, fault) => {
  expect(judged(rule, given)).toBe("đạt");
  expect(judged(rule, given, [fault])).toBe("chưa đủ căn cứ");
});

test("a fault in another field of the appraisal hides nothing of the opinion", () => {
  const given = { appraisal: { opinionOfCommittee: opinion } };
  const fault = { file: `${folder}/dot/appraisal.yaml`, path: ["meetings", 0] };
  expect(judged("R-40", given, [fault])).toBe("đạt");
});
