/** How the sample is judged, round by round: the planned cases, and nothing else. */

import { describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import { root, verdictsOf } from "../support/built-rounds.ts";
import { runCommand } from "../support/run-command.ts";
import { sampleAppraisal, sampleSubmissions } from "../support/sample-files.ts";

describe("the planned cases are judged as planned", () => {
  const { verdicts } = verdictsOf("de-nghi");

  it.each([
    {
      rule: "R-06",
      who: "dang-bo-so-tai-nguyen",
      outcome: "không đạt",
      why: "three people where two may be",
    },
    { rule: "R-08", who: "chi-bo-lien-minh-hop-tac-xa", outcome: "không đạt", why: "no own award" },
    { rule: "R-25", who: "tran-van-hoach", outcome: "không đạt", why: "one excellent year of two" },
    { rule: "R-26", who: "ban-van-tinh", outcome: "chưa đủ căn cứ", why: "no recognition in the records" },
    {
      rule: "R-39",
      who: "dang-bo-cong-ty-xi-mang",
      outcome: "không đạt",
      why: "received after the deadline",
    },
    { rule: "R-29", who: "uy-ban-kiem-tra", outcome: "không đạt", why: "registered after the deadline" },
  ])("$rule on $who: $outcome, $why", ({ rule, who, outcome }) => {
    const found = verdicts.filter((verdict) => verdict.rule === rule && verdict.subject.id === who);
    expect(found.map((verdict) => verdict.outcome)).toEqual([outcome]);
  });

  it("and nobody else fails a binding rule", () => {
    const failed = verdicts.filter(
      ({ force, outcome, subject }) =>
        force === "binding" && outcome !== "đạt" && sampleSubmissions.has(subject.unit),
    );
    expect(failed.map(({ rule, subject }) => `${rule} ${subject.id}`).toSorted()).toEqual([
      "GT-1 ban-van-tinh",
      "GT-1 tran-van-hoach",
      "R-06 dang-bo-so-tai-nguyen",
      "R-08 chi-bo-lien-minh-hop-tac-xa",
      "R-25 tran-van-hoach",
      "R-26 ban-van-tinh",
    ]);
  });

  it("who is stopped by the day of the decision is stopped by these alone; the competent body lets two of them pass", () => {
    const { standings } = verdictsOf("quyet-dinh");
    const stopped = standings.filter(({ stoppedBy }) => stoppedBy.length > 0);
    expect(
      stopped
        .map(({ subject, stoppedBy, eligible }) => `${subject.id} ${stoppedBy.join(" ")} ${eligible}`)
        .toSorted(),
    ).toEqual([
      "ban-van-tinh R-26 GT-1 false",
      "chi-bo-lien-minh-hop-tac-xa R-08 false",
      "ha-van-tuan R-08 false",
      "le-quang-vinh R-06 true",
      "nong-van-khanh R-06 false",
      "tran-van-hoach R-25 GT-1 false",
      "vang-thi-dinh R-06 true",
    ]);
  });
});

describe("the appraisal", () => {
  const living = [...sampleSubmissions].flatMap(([unit, { nominees }]) =>
    nominees.flatMap(({ collective, person, withdrawn }) =>
      withdrawn === undefined ? [collective ?? person ?? unit] : [],
    ),
  );

  it("checked every dossier, and proposes or doesn't propose every nominee", () => {
    expect(Object.keys(sampleAppraisal.dossiers).toSorted()).toEqual([...sampleSubmissions.keys()]);
    expect(sampleAppraisal.proposals.map(({ nominee }) => nominee).toSorted()).toEqual(living.toSorted());
  });

  it("proposes whoever may be awarded, and nobody else", () => {
    const proposed = sampleAppraisal.proposals.filter(({ outcome }) => outcome === "đề nghị");
    const eligible = verdictsOf("tham-dinh").standings.filter((standing) => standing.eligible);
    expect(proposed.map(({ nominee }) => nominee).toSorted()).toEqual(
      eligible.map(({ subject }) => subject.id).toSorted(),
    );
  });

  it("answers what could not be known before: conduct, attested by those whom the plan asks", () => {
    const open = (round: "de-nghi" | "tham-dinh") =>
      verdictsOf(round)
        .verdicts.filter(({ rule, outcome }) => rule === "R-10" && outcome === "chưa đủ căn cứ")
        .map(({ subject }) => subject.id);
    expect(open("de-nghi")).toHaveLength(living.length);
    expect(open("tham-dinh")).toEqual(["ha-van-tuan"]);
  });
});

describe("the registration round", () => {
  const { prospects } = verdictsOf("dang-ky");
  const told = (rule: string, outlook: string) =>
    prospects
      .filter((prospect) => prospect.rule === rule && prospect.outlook === outlook)
      .map(({ subject }) => subject.id);

  it("warns those who can no longer have two excellent years", () => {
    expect(told("R-25", "không còn khả năng")).toContain("tran-van-hoach");
    expect(told("R-25", "không còn khả năng")).toContain("lo-thi-hom");
  });

  it("is right: whom it told that they can no longer, fails that rule later, if proposed at all", () => {
    const later = verdictsOf("quyet-dinh").verdicts;
    const gone = prospects.filter(({ outlook }) => outlook === "không còn khả năng");
    const verdictsOn = gone.flatMap(({ rule, subject }) =>
      later.filter((verdict) => verdict.rule === rule && verdict.subject.id === subject.id),
    );
    expect(verdictsOn.map(({ outcome }) => outcome)).toEqual(["không đạt"]);
  });

  it("warns the units for which it now depends on this year's rating", () => {
    expect(told("R-17", "còn khả năng nếu")).toEqual([
      "chi-bo-cong-ty-go",
      "chi-bo-thanh-tra-tinh",
      "chi-bo-trung-tam-khuyen-nong",
      "dang-bo-benh-vien",
      "dang-bo-cong-ty-xi-mang",
    ]);
    expect(told("R-17", "không còn khả năng")).toEqual([]);
  });
});

it("a check of all rounds fits on one screen", async () => {
  const { exitCode, stdout } = await runCommand(check, root, { round: "all" });
  expect(exitCode).toBe(0);
  expect(stdout.split("\n").length).toBeLessThanOrEqual(45);
  expect(stdout).toContain(
    "13/14 đơn vị đã nộp, 01 muộn (Đảng bộ Công ty cổ phần Xi măng và Khoáng sản Núi Vàng)",
  );
  expect(stdout).toContain("01 chưa nộp (Ủy ban Kiểm tra)");
});
