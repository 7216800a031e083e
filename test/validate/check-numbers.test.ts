import { describe, expect, it } from "vitest";
import { smallCampaign } from "../support/small-campaign.ts";
import { validated } from "../support/validated.ts";

const log = "data/campaigns/dot-mot/rounds/de-nghi/log.yaml";
const otherLog = "data/campaigns/dot-mot/rounds/dang-ky/log.yaml";
const unit = "data/units/chi-bo-mot.yaml";
const decisions = "data/campaigns/dot-mot/rounds/quyet-dinh/decisions.yaml";

const issued = (papers: Record<string, { number: string; date: string }>, of = "chi-bo-mot") =>
  JSON.stringify({ [of]: { issued: papers } });
const terms = (written: string) => ({ [unit]: `${smallCampaign[unit]}terms: ${written}\n` });
const twoTerms = "[{ name: I, from: 15/6/2020, to: 31/3/2025 }, { name: II, from: 01/4/2025 }]";

describe("a number that an issuer gave twice", () => {
  it.each([
    [
      "in one round",
      {
        [log]: issued({
          "to-trinh": { number: "5", date: "7/4/2025" },
          "to-trinh-2": { number: "05", date: "8/4/2025" },
        }),
      },
    ],
    [
      "by its whole symbol",
      {
        [log]: issued({
          "to-trinh": { number: "5-TTr/CB", date: "7/4/2025" },
          "to-trinh-2": { number: "05", date: "8/4/2025" },
        }),
      },
    ],
    [
      "in two years of one term",
      {
        ...terms("[{ name: I, from: 15/6/2020 }]"),
        [otherLog]: issued({ "to-trinh": { number: "5", date: "7/4/2024" } }),
        [log]: issued({ "to-trinh": { number: "5", date: "8/4/2025" } }),
      },
    ],
    [
      "in one year, where terms are not recorded",
      {
        [otherLog]: issued({ "to-trinh": { number: "5", date: "7/1/2025" } }),
        [log]: issued({ "to-trinh": { number: "5", date: "8/4/2025" } }),
      },
    ],
  ])("is found %s, at the second", async (_, files) => {
    const { found, records } = await validated(files);
    expect(found).toEqual([
      expect.stringMatching(new RegExp(`^${log}:\\d+:\\d+ validate/number-used-twice$`)),
    ]);
    expect(records?.faults.map(({ file, path }) => [file, path[0]])).toEqual([[log, "chi-bo-mot"]]);
  });

  it("is found among decisions", async () => {
    const { found, records } = await validated({
      [decisions]:
        "decisions:\n  - { id: mot, number: 215-QĐ/ĐUCT, awards: all eligible }\n  - { id: hai, number: '215', awards: all eligible }\n  - { id: ba, number: 0215-QĐ/ĐUCT, awards: all eligible }\n",
    });
    expect(found).toEqual([`${decisions}:4:23 validate/number-used-twice`]);
    expect(records?.faults).toEqual([{ file: decisions, path: ["decisions", 2, "number"] }]);
  });

  it.each([
    [
      "of another type",
      {
        [log]: issued({
          "to-trinh": { number: "5-TTr/CB", date: "7/4/2025" },
          "to-trinh-2": { number: "5-BB/CB", date: "8/4/2025" },
        }),
      },
    ],
    [
      "in another term",
      {
        ...terms(twoTerms),
        [otherLog]: issued({ "to-trinh": { number: "5", date: "7/1/2025" } }),
        [log]: issued({ "to-trinh": { number: "5", date: "8/4/2025" } }),
      },
    ],
    [
      "in another year, where terms are not recorded",
      {
        [otherLog]: issued({ "to-trinh": { number: "5", date: "7/4/2024" } }),
        [log]: issued({ "to-trinh": { number: "5", date: "8/4/2025" } }),
      },
    ],
    [
      "with a letter",
      {
        [log]: issued({
          "to-trinh": { number: "5", date: "7/4/2025" },
          "to-trinh-2": { number: "5a", date: "8/4/2025" },
        }),
      },
    ],
    [
      "without a number in it",
      {
        [log]: issued({
          "to-trinh": { number: "không số", date: "7/4/2025" },
          "to-trinh-2": { number: "không số", date: "8/4/2025" },
        }),
      },
    ],
  ])("is another one %s", async (_, files) => expect((await validated(files)).found).toEqual([]));

  it("is another one of another unit", async () => {
    const number = { number: "5", date: "7/4/2025" };
    const both = {
      ...JSON.parse(issued({ "to-trinh": number })),
      ...JSON.parse(issued({ "to-trinh": number }, "ban-tuyen-giao")),
    };
    expect((await validated({ [log]: JSON.stringify(both) })).found).toEqual([]);
  });
});

describe("a number that records cite with two dates", () => {
  const person = "data/people/vang-a-lu.yaml";
  const citing = (document: string) => ({
    [person]: String(smallCampaign[person]).replace("09-QĐ/CB, 20/12/2024", document),
  });

  it("is a warning, where the date that fewer give stands", async () => {
    const { found, diagnostics, records } = await validated(citing("9-QĐ/CB, ngày 21/12/2024"));
    expect(found).toEqual([`${person}:8:37 validate/number-with-two-dates`]);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(records?.faults).toEqual([]);
  });

  it.each([
    ["the same date", "09-QĐ/CB, 20/12/2024"],
    ["another number", "10-QĐ/CB, 21/12/2024"],
    ["another symbol", "09-NQ/CB, 21/12/2024"],
    ["a date that isn't whole", "09-QĐ/CB, 12/2024"],
    ["no number", "Danh sách kèm theo, 21/12/2024"],
  ])("is none with %s", async (_, document) => expect((await validated(citing(document))).found).toEqual([]));
});
