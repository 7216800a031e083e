/** Another campaign of another organisation, written as YAML only: other years, quotas, criteria, deadlines, papers. */

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { load } from "../../src/load/load.ts";
import { type VerdictOutcome, verdictOutcomes } from "../../src/model/verdict.ts";
import { validate } from "../../src/validate/validate.ts";
import { fontFiles } from "../support/font-files.ts";

const { judgement, diagnostics } = await judgeFixture("test/fixtures/second-plan");

test("it is sound", () => {
  expect(diagnostics).toEqual([]);
});

/** Told from the files by hand; a rule that isn't named for somebody must not judge them. */
const expected: Readonly<Record<string, Readonly<Partial<Record<VerdictOutcome, string>>>>> = {
  "chi-bo-dau-nguon": {
    đạt: "Q-01 Q-02 Q-03 Q-05 Q-06 Q-09 Q-11 Q-15 Q-16 Q-17 Q-18 Q-19 Q-20 Q-21 Q-23 Q-24 Q-25 Q-26",
  },
  "ma-thi-sao": {
    đạt: "Q-07 Q-08 Q-11 Q-12 Q-19 Q-20 Q-21 Q-22 Q-23 Q-26",
    "không thuộc phạm vi kiểm tra": "Q-10",
  },
  "chi-bo-cuoi-ban": {
    đạt: "Q-02 Q-03 Q-19 Q-21 Q-23 Q-26",
    "không đạt": "Q-01 Q-05 Q-06 Q-09 Q-15 Q-17 Q-18 Q-20 Q-24 Q-25",
    "chưa đủ căn cứ": "Q-11 Q-16",
  },
  "trieu-van-tuyen": {
    đạt: "Q-23 Q-26",
    "không đạt": "Q-11 Q-12 Q-19 Q-20 Q-21",
    "chưa đủ căn cứ": "Q-07 Q-08 Q-22",
    "không thuộc phạm vi kiểm tra": "Q-10",
  },
  "chi-bo-vung-cao": { "không đạt": "Q-01 Q-03 Q-05 Q-09 Q-18 Q-24 Q-25" },
  "dang-bo-xa": {
    đạt: "Q-05 Q-09 Q-11 Q-18 Q-19 Q-23 Q-25 Q-26",
    "không đạt": "Q-01 Q-02 Q-04 Q-20 Q-21 Q-24",
    "chưa đủ căn cứ": "Q-06 Q-15 Q-17",
  },
  "giang-thi-mua": {
    đạt: "Q-07 Q-08 Q-11 Q-12 Q-19 Q-23 Q-26",
    "không đạt": "Q-20 Q-21 Q-22",
    "không thuộc phạm vi kiểm tra": "Q-10",
  },
  "ly-a-sinh": {
    đạt: "Q-11 Q-12 Q-22 Q-23 Q-26",
    "không đạt": "Q-07 Q-08 Q-19 Q-20 Q-21",
    "không thuộc phạm vi kiểm tra": "Q-10",
  },
  "huyen-uy": { đạt: "Q-13", "không đạt": "Q-14" },
};

describe("judged by its own plan", () => {
  const judged = [...new Set(judgement.verdicts.map(({ subject }) => subject.id))];

  test("are those who take part, whom they name, and the issuer", () => {
    expect(judged.sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(Object.entries(expected))("%s", (id, outcomes) => {
    const rulesWith = (outcome: VerdictOutcome) =>
      judgement.verdicts
        .filter((each) => each.subject.id === id && each.outcome === outcome)
        .map(({ rule }) => rule);
    for (const outcome of verdictOutcomes)
      expect(`${outcome}: ${rulesWith(outcome).sort().join(" ")}`).toBe(
        `${outcome}: ${outcomes[outcome] ?? ""}`,
      );
  });

  test("may stand only who fails nothing that binds", () => {
    const eligible = judgement.standings.filter((standing) => standing.eligible);
    expect(eligible.map(({ subject }) => subject.id)).toEqual(["chi-bo-dau-nguon", "ma-thi-sao"]);
  });
});

/** As of the last round of the only campaign. */
async function judgeFixture(folder: string) {
  const loaded = await load(join(import.meta.dirname, "../..", folder), fontFiles);
  const { value: records, diagnostics: found } = validate(loaded.value);
  const campaign = records?.campaigns.values().next().value;
  const round = campaign?.rounds.at(-1);
  if (!records || !campaign || !round) throw new Error(`${folder} can't be read`);
  return { judgement: judge(records, campaign, round).value, diagnostics: [...loaded.diagnostics, ...found] };
}
