import { describe, expect, it } from "vitest";
import { chooseRounds } from "../../src/commands/choose-rounds.ts";
import type { CampaignSources, RoundSources } from "../../src/model/sources.ts";
import { aRound, someRecords } from "../support/records.ts";

const { records } = someRecords({
  rounds: [
    aRound("dang-ky", { round: { phase: "đăng ký", asOf: "03/10/2024" } }),
    aRound("de-nghi", { round: { phase: "đề nghị", asOf: "15/4/2025" } }),
  ],
  config: { round: "de-nghi" },
});
const round = {
  round: undefined,
  log: undefined,
  appraisal: undefined,
  summingUp: undefined,
  decisions: undefined,
  units: new Map(),
  issued: new Map(),
} satisfies RoundSources;
const known = new Map<string, CampaignSources>([
  ["dot", { plan: undefined, rounds: new Map(["dang-ky", "de-nghi", "hong"].map((id) => [id, round])) }],
  ["dot-hong", { plan: undefined, rounds: new Map([["de-nghi", round]]) }],
]);

function choose(asked?: string) {
  const choice = chooseRounds(records, known, asked === undefined ? {} : { round: asked });
  return "misuse" in choice
    ? choice.misuse.vi
    : choice.rounds.map(({ campaign, round: { id } }) => `${campaign.id}/${id}`);
}

describe("the rounds that are meant", () => {
  it.each([
    { asked: undefined, rounds: ["dot/de-nghi"] },
    { asked: "dang-ky", rounds: ["dot/dang-ky"] },
    { asked: "dot/dang-ky", rounds: ["dot/dang-ky"] },
    { asked: "all", rounds: ["dot/dang-ky", "dot/de-nghi"] },
    { asked: "dot/all", rounds: ["dot/dang-ky", "dot/de-nghi"] },
  ])("by $asked are $rounds", ({ asked, rounds }) => {
    expect(choose(asked)).toEqual(rounds);
  });

  it.each(["hong", "dot-hong/de-nghi", "dot-hong/all"])(
    "by %s, which is there and can't be read, are none",
    (asked) => {
      expect(choose(asked)).toEqual([]);
    },
  );
});

it.each([
  { asked: "de-ngi", misuse: "Không có đợt báo cáo «de-ngi». Có phải «de-nghi»?" },
  { asked: "", misuse: "Không có đợt báo cáo «»." },
  { asked: "dto/de-nghi", misuse: "Không có đợt thi đua «dto». Có phải «dot»?" },
  { asked: "dot/de-nghi/a", misuse: "Không có đợt báo cáo «de-nghi/a». Có phải «de-nghi»?" },
  { asked: "dot-hong/dang-ky", misuse: "Không có đợt báo cáo «dang-ky»." },
])("«$asked» is wrong usage", ({ asked, misuse }) => {
  expect(choose(asked)).toBe(misuse);
});
