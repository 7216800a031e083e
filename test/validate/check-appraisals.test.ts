import { describe, expect, it } from "vitest";
import { smallCampaign } from "../support/small-campaign.ts";
import type { FolderFiles } from "../support/temporary-folder.ts";
import { validated } from "../support/validated.ts";

const rounds = "data/campaigns/dot-mot/rounds";
const submission = `${rounds}/de-nghi/chi-bo-mot.yaml`;

const codes = async (appraisal: object, changed: FolderFiles = {}) => {
  const { found } = await validated({
    [`${rounds}/tham-dinh/round.yaml`]: "phase: thẩm định\nasOf: 20/4/2025\n",
    [`${rounds}/tham-dinh/appraisal.yaml`]: JSON.stringify(appraisal),
    ...changed,
  });
  return found.map((line) => line.replace(/^.* /, ""));
};
const opinion = (nominee: string) => ({
  opinions: [{ nominee, body: "ban-tuyen-giao", stance: "đồng ý", text: "Đủ", date: "14/4/2025" }],
});
const conclusion = (nominee: string) =>
  `conclusions:\n  - { nominee: ${nominee}, outcome: đồng ý, reason: Rõ, by: Ban Thường vụ, date: 22/4/2025 }\n`;
const checkedOn = (date: string) => ({ dossiers: { "chi-bo-mot": { date, by: "Trần Văn Thư" } } });
const datedOn = (date: string) => ({
  [submission]: String(smallCampaign[submission]).replace("04/4/2025", date),
});

describe("of whom nobody was proposed nothing counts", () => {
  it.each([
    ["an opinion", opinion("vang-a-lu")],
    ["a proposal", { proposals: [{ nominee: "vang-a-lu", outcome: "đề nghị" }] }],
    [
      "a conclusion",
      {
        conclusions: [
          { ...{ nominee: "vang-a-lu", outcome: "đồng ý" }, reason: "Rõ", by: "A", date: "18/4/2025" },
        ],
      },
    ],
  ])("%s", async (_, appraisal) => {
    expect(await codes(appraisal)).toEqual(["validate/not-proposed"]);
  });

  it("nor a conclusion of a decision", async () => {
    const file = `${rounds}/quyet-dinh/decisions.yaml`;
    expect(await codes({}, { [file]: conclusion("vang-a-lu") })).toEqual(["validate/not-proposed"]);
  });

  it.each(["chi-bo-mot", "nguyen-thi-binh"])("but it does of %s", async (nominee) => {
    expect(await codes(opinion(nominee))).toEqual([]);
  });

  it("and of somebody withdrawn since", async () => {
    const withdrawn = `${smallCampaign[submission]}    withdrawn: { date: 8/4/2025, reason: Tự xin rút }\n`;
    expect(await codes(opinion("nguyen-thi-binh"), { [submission]: withdrawn })).toEqual([]);
  });

  it("and nothing is said where a paper can't be read: it may propose them", async () => {
    expect(await codes(opinion("vang-a-lu"), { [submission]: "date: [\n" })).toEqual(["load/yaml-syntax"]);
  });

  it("and an id that nobody bears is told once", async () => {
    expect(await codes(opinion("nguyen-thi-bin"))).toEqual(["validate/unknown-reference"]);
  });
});

describe("what the plan doesn't know is told", () => {
  const found = (paper: string) => ({ paper, state: "đủ" });

  it("a paper that it doesn't require", async () => {
    const dossier = { "chi-bo-mot": { date: "14/4/2025", by: "Trần Văn Thư", papers: [found("ban-ke")] } };
    expect(await codes({ dossiers: dossier })).toEqual(["validate/unknown-reference"]);
  });

  it("a duty that no rule names", async () => {
    expect(await codes({ duties: { "huong-dan": { date: "14/4/2025" } } })).toEqual([
      "validate/unknown-reference",
    ]);
  });
});

describe("a dossier is checked on or after the day of its proposal", () => {
  it.each([
    ["03/4/2025", "04/4/2025", ["validate/checked-before-filed"]],
    ["04/4/2025", "04/4/2025", []],
    ["31/3/2025", "4/2025", ["validate/checked-before-filed"]],
    ["01/4/2025", "4/2025", []],
  ])("checked on %s, dated %s", async (checked, dated, expected) => {
    expect(await codes(checkedOn(checked), datedOn(dated))).toEqual(expected);
  });
});
