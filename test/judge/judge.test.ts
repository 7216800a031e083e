import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { aPerson, aPlan, aRound, aUnit, type RecordsWritten, someRecords } from "../support/records.ts";
import { aDeadlineRule, aRule, type RuleWritten } from "../support/rules.ts";

const registered = aDeadlineRule({ id: "R-đk", phase: "đăng ký", before: "30/9/2024" });
const quota: RuleWritten = aRule({
  id: "R-hm",
  subject: "unit",
  stops: "people",
  unitKinds: ["chi bộ cơ sở"],
  criterion: { kind: "people-quota", most: 1 },
});
const kinds: RuleWritten = aRule({
  id: "R-loại",
  subject: "collective",
  stops: "collective",
  criterion: { kind: "unit-kind-allowed", kinds: ["chi bộ cơ sở"] },
});
const rated: RuleWritten = aRule({
  id: "R-xl",
  subject: "person",
  stops: "person",
  criterion: { kind: "yearly-ratings", years: [2024], atLeast: "HTTNV" },
});
const plan = aPlan({ rules: [registered, quota, kinds, rated] });

const dangKy = aRound("dang-ky", {
  round: { phase: "đăng ký", asOf: "01/10/2024" },
  registrations: { "chi-bo": { date: "25/9/2024", people: ["a"] } },
});
const deNghi = aRound("de-nghi", {
  round: { phase: "đề nghị", asOf: "15/4/2025" },
  submissions: { "chi-bo": { nominees: [{ person: "a" }, { collective: "chi-bo" }] } },
});
const quyetDinh = aRound("quyet-dinh", { round: { phase: "quyết định", asOf: "25/4/2025" } });
const world: RecordsWritten = {
  plan,
  units: [aUnit("dang-bo", { kind: "đảng bộ cơ sở" }), aUnit("chi-bo")],
  people: [aPerson("a", { ratings: { 2024: { rating: "HTTNV" } } })],
  rounds: [dangKy, deNghi, quyetDinh],
};

function judged(round = deNghi, written = world): readonly Verdict[] {
  const { records, campaign } = someRecords(written);
  return judge(records, campaign, round).value.verdicts;
}

function brief(verdicts: readonly Verdict[]) {
  return verdicts.map(({ rule, subject, outcome }) => `${rule} ${subject.unit}/${subject.id} ${outcome}`);
}

describe("judge", () => {
  test("takes the rules of the round's phase and of those before it", () => {
    expect(brief(judged(dangKy))).toEqual(["R-đk chi-bo/chi-bo đạt", "R-đk dang-bo/dang-bo không đạt"]);
    expect(brief(judged(deNghi))).toEqual([
      "R-đk chi-bo/chi-bo đạt",
      "R-đk dang-bo/dang-bo không đạt",
      "R-hm chi-bo/chi-bo đạt",
      "R-xl chi-bo/a đạt",
      "R-loại chi-bo/chi-bo đạt",
    ]);
    expect(brief(judged(quyetDinh))).toEqual(brief(judged(deNghi)));
  });

  test("a rule that names kinds of unit is not for the others", () => {
    expect(judged().filter(({ rule, subject }) => rule === "R-hm" && subject.unit === "dang-bo")).toEqual([]);
  });

  test("a collective is judged by its own kind, not by that of the unit that names it", () => {
    const ofCells: RuleWritten = { ...kinds, id: "R-cb", unitKinds: ["chi bộ trực thuộc"] } as RuleWritten;
    const verdicts = judged(deNghi, {
      ...world,
      plan: aPlan({ rules: [ofCells] }),
      units: [...(world.units ?? []), aUnit("chi-bo-nho", { kind: "chi bộ trực thuộc" })],
      rounds: [
        aRound("de-nghi", {
          round: { phase: "đề nghị", asOf: "15/4/2025" },
          submissions: { "dang-bo": { nominees: [{ collective: "dang-bo" }, { collective: "chi-bo-nho" }] } },
        }),
      ],
    });
    expect(brief(verdicts)).toEqual(["R-cb dang-bo/chi-bo-nho không đạt"]);
  });

  test("a verdict carries the rule's own clause, title and force", () => {
    expect(judged().find(({ rule }) => rule === "R-hm")).toMatchObject({
      clause: "I",
      title: { vi: "Quy tắc", en: "Rule" },
      force: "binding",
      stops: "people",
      subject: { kind: "unit", id: "chi-bo", unit: "chi-bo" },
    });
  });

  test("the office's own word stands first among the notes of what is not met, and only there", () => {
    const noted = aPlan({ rules: [{ ...registered, note: "quá hạn" }] });
    const [met, notMet] = judged(dangKy, { ...world, plan: noted });
    expect([met?.outcome, met?.notes.map(({ vi }) => vi)]).toEqual([
      "đạt",
      expect.not.arrayContaining(["quá hạn"]),
    ]);
    expect([notMet?.outcome, notMet?.notes[0]]).toEqual(["không đạt", { vi: "quá hạn", en: "quá hạn" }]);
  });

  test("a person or a paper whose file can't be read is never met", () => {
    const file = "data/campaigns/dot/rounds/de-nghi/chi-bo-2.yaml";
    const verdicts = judged(deNghi, {
      ...world,
      people: [],
      units: [...(world.units ?? []), aUnit("chi-bo-2")],
      faults: [{ file, path: [] }],
    });
    const of = (rule: string, id: string) =>
      verdicts.find((verdict) => verdict.rule === rule && verdict.subject.id === id);
    expect(of("R-xl", "a")).toMatchObject({ outcome: "chưa đủ căn cứ" });
    expect(of("R-hm", "chi-bo-2")).toMatchObject({
      outcome: "chưa đủ căn cứ",
      reason: { vi: expect.stringContaining("có lỗi") },
    });
  });
});
