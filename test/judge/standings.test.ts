import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import type { Standing } from "../../src/model/verdict.ts";
import { aPerson, aPlan, aRound, aUnit, type RoundWritten, someRecords } from "../support/records.ts";
import { aRule, type RuleWritten } from "../support/rules.ts";

const person = (stops: "person" | "nobody", force: "binding" | "advisory" = "binding"): RuleWritten =>
  aRule({
    subject: "person",
    stops,
    force,
    criterion: { kind: "yearly-ratings", years: [2024], atLeast: "HTTNV" },
  });
const unit = (stops: RuleWritten["stops"]): RuleWritten =>
  aRule({ subject: "unit", stops, criterion: { kind: "people-quota", most: 1 } });
const collective: RuleWritten = aRule({
  subject: "collective",
  stops: "collective",
  criterion: { kind: "unit-kind-allowed", kinds: ["ban"] },
});

type Conclusions = NonNullable<NonNullable<RoundWritten["decisions"]>["conclusions"]>;

function standings(
  rules: RuleWritten[],
  conclusions: Conclusions = [],
  appraised: Conclusions = [],
): readonly Standing[] {
  const nominees = [{ collective: "chi-bo" }, { person: "tot" }, { person: "kem" }, { person: "chua-ro" }];
  const quyetDinh = aRound("quyet-dinh", {
    round: { phase: "quyết định", asOf: "25/4/2025" },
    decisions: { conclusions },
  });
  const { records, campaign } = someRecords({
    plan: aPlan({ rules }),
    units: [aUnit("chi-bo"), aUnit("chi-bo-khac")],
    people: [
      aPerson("tot", { ratings: { 2024: { rating: "HTTNV" } } }),
      aPerson("kem", { ratings: { 2024: { rating: "HTNV" } } }),
      aPerson("chua-ro"),
    ],
    rounds: [
      aRound("de-nghi", {
        round: { phase: "đề nghị", asOf: "15/4/2025" },
        submissions: {
          "chi-bo": { nominees },
          "chi-bo-khac": { nominees: [{ collective: "chi-bo-khac" }, { person: "tot" }] },
        },
      }),
      aRound("tham-dinh", {
        round: { phase: "thẩm định", asOf: "21/4/2025" },
        appraisal: { conclusions: appraised },
      }),
      quyetDinh,
    ],
  });
  return judge(records, campaign, quyetDinh).value.standings;
}

function eligible(found: readonly Standing[]): string[] {
  return found.filter((each) => each.eligible).map(({ subject }) => `${subject.unit}/${subject.id}`);
}

const others = ["chi-bo-khac/chi-bo-khac", "chi-bo-khac/tot"];

describe("standings", () => {
  test("every nominee stands where no rule stops anybody", () => {
    expect(eligible(standings([]))).toEqual([
      "chi-bo/chi-bo",
      "chi-bo/tot",
      "chi-bo/kem",
      "chi-bo/chua-ro",
      ...others,
    ]);
  });

  test("a person's binding rule stops that person where it is not met, or not shown to be met", () => {
    const found = standings([person("person")]);
    expect(eligible(found)).toEqual(["chi-bo/chi-bo", "chi-bo/tot", ...others]);
    expect(found.map(({ stoppedBy }) => stoppedBy.map(({ outcome }) => outcome))).toEqual([
      [],
      [],
      ["không đạt"],
      ["chưa đủ căn cứ"],
      [],
      [],
    ]);
  });

  test("an advisory rule, or one that stops nobody, stops nobody", () => {
    expect(eligible(standings([person("person", "advisory"), person("nobody")]))).toHaveLength(6);
  });

  test("a collective's rule stops the collective only", () => {
    expect(eligible(standings([collective]))).toEqual([
      "chi-bo/tot",
      "chi-bo/kem",
      "chi-bo/chua-ro",
      "chi-bo-khac/tot",
    ]);
  });

  test.each([
    ["people", ["chi-bo/chi-bo", ...others]],
    ["collective", ["chi-bo/tot", "chi-bo/kem", "chi-bo/chua-ro", ...others]],
    ["nominees", others],
    ["nobody", ["chi-bo/chi-bo", "chi-bo/tot", "chi-bo/kem", "chi-bo/chua-ro", ...others]],
  ] as const)("a unit's rule that stops %s leaves %j", (stops, expected) => {
    expect(eligible(standings([unit(stops)]))).toEqual(expected);
  });

  test("names the round of the submission", () => {
    expect(standings([]).map(({ round }) => round)).toEqual(Array(6).fill("de-nghi"));
  });
});

describe("a recorded conclusion", () => {
  const agreed = {
    nominee: "kem",
    outcome: "đồng ý",
    reason: "thành tích đột xuất",
    by: "Ban Thường vụ",
    date: "22/4/2025",
  } as const;

  test("wins over the verdicts and leaves them as they are", () => {
    const kem = standings([person("person")], [agreed]).find(({ subject }) => subject.id === "kem");
    expect(kem).toMatchObject({
      eligible: true,
      stoppedBy: [{ outcome: "không đạt" }],
      conclusion: { agreed: true, reason: "thành tích đột xuất", by: "Ban Thường vụ", date: "2025-04-22" },
    });
  });

  test("against a nominee stops them though every rule is met", () => {
    const found = standings(
      [],
      [{ ...agreed, nominee: "tot", outcome: "không đồng ý", document: "215-KL/ĐUK, 22/4/2025" }],
    );
    expect(eligible(found)).not.toContain("chi-bo/tot");
    expect(found.find(({ subject }) => subject.id === "tot")).toMatchObject({
      stoppedBy: [],
      conclusion: { agreed: false, document: "215-KL/ĐUK, 22/4/2025" },
    });
  });

  test("for one of too many people leaves the others stopped", () => {
    expect(eligible(standings([unit("people")], [agreed]))).toEqual([
      "chi-bo/chi-bo",
      "chi-bo/kem",
      ...others,
    ]);
  });

  test("of a later date wins over an earlier, and one after the round's day is not known yet", () => {
    const refused = { ...agreed, outcome: "không đồng ý", date: "23/4/2025" } as const;
    const tooLate = { ...agreed, date: "26/4/2025" };
    expect(eligible(standings([person("person")], [refused, agreed, tooLate]))).not.toContain("chi-bo/kem");
    expect(eligible(standings([person("person")], [{ ...refused, date: "21/4/2025" }, agreed]))).toContain(
      "chi-bo/kem",
    );
  });

  test("of the appraisal counts too, until a later one of the decision's round says otherwise", () => {
    const early = { ...agreed, date: "20/4/2025" };
    const refused = { ...agreed, outcome: "không đồng ý", date: "24/4/2025" } as const;
    expect(eligible(standings([person("person")], [], [early]))).toContain("chi-bo/kem");
    expect(eligible(standings([person("person")], [refused], [early]))).not.toContain("chi-bo/kem");
    expect(eligible(standings([person("person")], [early], [refused]))).not.toContain("chi-bo/kem");
  });
});
