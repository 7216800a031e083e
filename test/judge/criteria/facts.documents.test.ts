/** What rules across documents rest on, and where that is written. */

import { expect, test } from "vitest";
import { judgeCase } from "../../support/eligibility-case.ts";
import type { EligibilityGiven } from "../../support/eligibility-cases.ts";

const round = "data/campaigns/dot/rounds";

test.each<[rule: string, given: EligibilityGiven, places: string[]]>([
  ["R-33", { about: "collective" }, ["data/units/don-vi.yaml#parents"]],
  ["R-33", { about: "person" }, ["data/people/ca-nhan-1.yaml#positions.0"]],
  ["R-41", {}, [`${round}/dot/don-vi.yaml#proof.summingUp`]],
  [
    "R-40",
    { appraisal: { opinionOfCommittee: { date: "21/4/2025", way: "họp" } } },
    [`${round}/dot/appraisal.yaml#opinionOfCommittee`],
  ],
  [
    "NQ-1",
    { about: "person", otherSubmissions: { "chi-bo-khac": { nominees: [{ person: "ca-nhan-1" }] } } },
    [`${round}/dot/chi-bo-khac.yaml#nominees.0`],
  ],
  [
    "NQ-5",
    { received: "05/4/2025", collectiveEntry: { report: { date: "01/4/2025", results: "Tốt." } } },
    [
      `${round}/dot/don-vi.yaml#proof.launch`,
      `${round}/dot/don-vi.yaml#nominees.0.report`,
      `${round}/dot/don-vi.yaml#date`,
      `${round}/dot/log.yaml#don-vi.events.0`,
    ],
  ],
  [
    "NQ-7",
    { decisions: { decisions: [{ id: "lan-1", date: "25/4/2025", awards: "all eligible" }] } },
    [`${round}/dot/decisions.yaml#decisions.0`],
  ],
])("%s: %j", (rule, given, places) => {
  expect(judgeCase(rule, given).facts.map(({ place }) => place?.file)).toEqual(places);
});

test.each<[rule: string, given: EligibilityGiven, reason: string]>([
  ["R-06b", { kind: "ban", people: 1 }, "1 named; the plan gives this kind of unit no number"],
  ["R-34", {}, "No appraisal meeting led by"],
  ["R-45", {}, "Not recorded as done: "],
  ["R-43", {}, "The unit states nothing about the summing-up report, and the round is closed."],
  ["NQ-2", {}, "Did not come from another unit during the campaign."],
  ["NQ-3", {}, "3 legal bases are in force on 04/4/2025."],
  ["NQ-8", {}, "The log records no certificate as issued."],
])("%s says so in English: %j", (rule, given, reason) => {
  expect(judgeCase(rule, given).reason.en).toContain(reason);
});
