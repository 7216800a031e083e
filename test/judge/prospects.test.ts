import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import type { Prospect } from "../../src/model/verdict.ts";
import {
  aPerson,
  aPlan,
  aRound,
  aUnit,
  aUnitRating,
  type RoundWritten,
  someRecords,
} from "../support/records.ts";
import type { RuleWritten } from "../support/rules.ts";

const shared = {
  clause: "I",
  title: { vi: "a", en: "a" },
  phase: "đề nghị",
  force: "binding",
  stops: "nominee",
} as const;
const years = [2021, 2022, 2023, 2024];
const twoExcellent: RuleWritten = {
  ...shared,
  id: "Q-1",
  subject: "collective",
  criterion: { kind: "yearly-ratings", years, atLeast: "HTXSNV", times: 2 },
};
const allGood: RuleWritten = {
  ...shared,
  id: "Q-2",
  subject: "person",
  criterion: { kind: "yearly-ratings", years, atLeast: "HTTNV", ratingAs: "đảng viên" },
};
const recognised: RuleWritten = {
  ...shared,
  id: "Q-3",
  subject: "person",
  criterion: {
    kind: "recognised-before",
    title: "điển hình",
    issuerKinds: ["chi bộ cơ sở"],
    higherLevel: "accepted",
  },
};
const fewPeople: RuleWritten = {
  ...shared,
  id: "Q-4",
  subject: "unit",
  criterion: { kind: "people-quota", most: 1 },
};

const wholeStaff: RuleWritten = {
  ...shared,
  id: "Q-5",
  subject: "collective",
  criterion: { kind: "staff-share", years: [2023, 2024], ratedAs: ["đảng viên"], percent: 100 },
};
const titleHeld: RuleWritten = {
  ...shared,
  id: "Q-6",
  subject: "collective",
  criterion: { kind: "title-held", titles: ["chiến sĩ"], years: [2024], inYears: "any" },
};

type Rating = "HTXSNV" | "HTTNV" | "HTNV";

interface World {
  readonly rules: readonly RuleWritten[];
  /** Of unit `a`, from 2021 on. */
  readonly unit?: readonly Rating[];
  /** Of person `an`, from 2021 on. */
  readonly person?: readonly Rating[];
  readonly recognitions?: NonNullable<Parameters<typeof aPerson>[1]>["recognitions"];
  readonly round?: RoundWritten["round"];
  /** What else unit `a`'s file says. */
  readonly file?: Parameters<typeof aUnit>[1];
  readonly collective?: "có" | "không";
}

/** What is foreseen where `a` registers itself and `an`. */
function foreseen({
  rules,
  unit = [],
  person = [],
  recognitions = [],
  round,
  file,
  collective = "có",
}: World): readonly Prospect[] {
  const rated = person.map((rating, index) => [2021 + index, { rating, issuer: "a" }]);
  const registering: RoundWritten["round"] = { phase: "đăng ký", asOf: "03/10/2024" };
  const { records, campaign } = someRecords({
    plan: aPlan({ rules: [...rules] }),
    units: [aUnit("a", file)],
    people: [aPerson("an", { ratings: Object.fromEntries(rated), recognitions })],
    ratings: unit.map((rating, index) => aUnitRating(2021 + index, { ratings: { a: rating } })),
    rounds: [
      aRound("dot", { round: round ?? registering, registrations: { a: { collective, people: ["an"] } } }),
    ],
  });
  const [first] = campaign.rounds;
  return first === undefined ? [] : judge(records, campaign, first).value.prospects;
}

const told = (world: World) => foreseen(world).map(({ outlook, reason }) => `${outlook}: ${reason.vi}`);

describe("an early warning tells of a unit that registers", () => {
  it.each<[string, readonly Rating[], readonly string[]]>([
    ["nothing where the standard is met already", ["HTXSNV", "HTXSNV", "HTNV"], []],
    [
      "which rating must yet come",
      ["HTTNV", "HTXSNV", "HTTNV"],
      ["còn khả năng nếu: Năm 2024 phải được xếp loại hoàn thành xuất sắc nhiệm vụ."],
    ],
    [
      "how many of those that are to come",
      ["HTXSNV", "HTTNV"],
      [
        "còn khả năng nếu: Ít nhất 01 trong các năm 2023, 2024 phải được xếp loại hoàn thành xuất sắc nhiệm vụ.",
      ],
    ],
    [
      "that the best rating will not do",
      ["HTTNV", "HTTNV", "HTTNV"],
      ["không còn khả năng: Có 00/04 năm được xếp loại hoàn thành xuất sắc nhiệm vụ, yêu cầu 02 năm."],
    ],
  ])("%s", (_, unit, expected) => {
    expect(told({ rules: [twoExcellent], unit })).toEqual(expected);
  });

  it("nothing of a decision that is still to come", () => {
    const ratings = ["HTTNV", "HTXSNV", "HTTNV"] as const;
    expect(told({ rules: [twoExcellent], unit: [...ratings, "HTXSNV"] })).toEqual(
      told({ rules: [twoExcellent], unit: ratings }),
    );
  });

  it.each([
    ["that a year in which too few were rated well is gone by", 7, ["không còn khả năng"]],
    ["that the counts of a year to come must be as good", 8, ["còn khả năng nếu"]],
  ])("%s", (_, good, expected) => {
    const file = { ratedStaff: [{ year: 2023, kind: "đảng viên" as const, counted: 8, good }] };
    expect(foreseen({ rules: [wholeStaff], file }).map(({ outlook }) => outlook)).toEqual(expected);
  });

  it("that somebody may yet come to hold a title", () => {
    expect(foreseen({ rules: [titleHeld] }).map(({ outlook }) => outlook)).toEqual(["còn khả năng nếu"]);
  });

  it("nothing where it doesn't register itself", () => {
    expect(
      foreseen({ rules: [twoExcellent], unit: ["HTTNV", "HTTNV", "HTTNV"], collective: "không" }),
    ).toEqual([]);
  });
});

describe("an early warning tells of a person who registers", () => {
  it("which rating must yet come, with the facts and where they stand", () => {
    const [prospect] = foreseen({ rules: [allGood], person: ["HTTNV", "HTXSNV", "HTTNV"] });
    expect(prospect).toMatchObject({
      ...{ rule: "Q-2", clause: "I", outlook: "còn khả năng nếu" },
      subject: { kind: "person", id: "an", unit: "a" },
      reason: { en: "2024 must be rated “hoàn thành tốt nhiệm vụ” or better." },
    });
    expect(prospect?.facts.map(({ place }) => place?.file)).toEqual([
      ...[
        "data/people/an.yaml#ratings.2021",
        "data/people/an.yaml#ratings.2022",
        "data/people/an.yaml#ratings.2023",
      ],
    ]);
  });

  it("that one bad year is enough", () => {
    expect(told({ rules: [allGood], person: ["HTTNV", "HTNV", "HTTNV"] })[0]).toMatch(
      /^không còn khả năng: /,
    );
  });

  it("that what is missing today may still come", () => {
    expect(told({ rules: [recognised] })[0]).toMatch(/^còn khả năng nếu: Chưa có căn cứ/);
  });

  it("nothing where it is there already, though after the day of the registration", () => {
    const recognitions = [{ title: "điển hình tiên tiến", document: "1-QĐ/CB, 01/10/2024", issuer: "a" }];
    expect(told({ rules: [recognised], recognitions })).toEqual([]);
  });
});

describe("an early warning is not made", () => {
  it("of what only a proposal will show", () => {
    expect(foreseen({ rules: [fewPeople] })).toEqual([]);
  });

  it("of rules that stop nobody", () => {
    expect(foreseen({ rules: [{ ...twoExcellent, force: "advisory" }], unit: ["HTTNV"] })).toEqual([]);
  });

  it("of rules of the phase itself, which are judged", () => {
    expect(foreseen({ rules: [{ ...twoExcellent, phase: "đăng ký" }], unit: ["HTTNV"] })).toEqual([]);
  });

  it("when units no longer register", () => {
    const round = { phase: "thẩm định", asOf: "20/4/2025" } as const;
    expect(foreseen({ rules: [twoExcellent], unit: ["HTTNV"], round })).toEqual([]);
  });
});
