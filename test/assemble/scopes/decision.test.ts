import { describe, expect, it } from "vitest";
import { decisionPapers } from "../../../src/assemble/scopes/decision.ts";
import type { Standing, Verdict } from "../../../src/model/verdict.ts";
import { aDesk } from "../../support/assembly.ts";
import { aPerson, aPlan, aRound, aUnit, type RoundWritten } from "../../support/records.ts";

const file = "data/campaigns/dot/rounds/quyet-dinh/decisions.yaml";
const units = [
  aUnit("a", { names: [{ name: "Chi bộ A" }] }),
  aUnit("b", { kind: "đảng bộ cơ sở", names: [{ name: "Đảng bộ B" }] }),
];
const people = ["an", "binh"].map((id) =>
  aPerson(id, { name: `Nguyễn ${id}`, positions: [{ unit: "a", title: "Đảng viên" }] }),
);

function standing(
  kind: "collective" | "person",
  id: string,
  more: Partial<Standing> & { unit?: string } = {},
): Standing {
  const { unit = kind === "person" ? "a" : id, ...rest } = more;
  return { subject: { kind, id, unit }, round: "de-nghi", stoppedBy: [], eligible: true, ...rest };
}

const stopped = { stoppedBy: [{ rule: "R-08" } as Verdict], eligible: false };
const concluded = (agreed: boolean) => ({
  agreed,
  ...{ reason: "Rõ", by: "Ban Thường vụ", document: "215-KL/ĐUK, 22/4/2025", date: "2025-04-22" },
});

interface Written {
  readonly decisions?: NonNullable<RoundWritten["decisions"]>["decisions"];
  readonly standings?: readonly Standing[];
  readonly plan?: Parameters<typeof aPlan>[0];
}

function decide({
  decisions = [{ id: "khen", awards: "all eligible" }],
  standings = [],
  plan = {},
}: Written) {
  const round = { phase: "quyết định" as const, asOf: "25/4/2025" };
  const context = aDesk({
    ...{ units, people, plan: aPlan(plan) },
    rounds: [aRound("quyet-dinh", { round, decisions: { decisions } })],
    judgement: { verdicts: [], standings, receipts: [], dossiers: [], prospects: [] },
  });
  const papers = decisionPapers(context);
  return { papers, values: papers.map((paper) => paper.values(context, "2025-04-25")?.decision), context };
}

describe("whom a decision awards", () => {
  const everybody = [
    standing("collective", "b"),
    standing("person", "an"),
    standing("collective", "a", stopped),
    standing("person", "binh", { unit: "b" }),
  ];

  it("is everybody who may be, in official order", () => {
    const { values, context } = decide({ standings: everybody });
    expect(values[0]).toMatchObject({
      collectives: [{ order: 1, name: "Đảng bộ B" }],
      people: [
        { order: 1, name: "Nguyễn an", position: "Đảng viên", unit: "Chi bộ A" },
        { order: 2, name: "Nguyễn binh", unit: "Đảng bộ B" },
      ],
      counts: { collectives: 1, people: 2 },
    });
    expect(context.codes()).toEqual([]);
  });

  it("is a list in its own order", () => {
    const awards = [{ person: "binh", unit: "b" }, { collective: "b" }, { person: "an", unit: "a" }];
    const { values } = decide({ standings: everybody, decisions: [{ id: "khen", awards }] });
    expect(values[0]?.people.map(({ name }) => name)).toEqual(["Nguyễn binh", "Nguyễn an"]);
  });

  it.each([
    { who: "may not be", award: { collective: "a" }, code: "assemble/award-not-allowed" },
    { who: "is not proposed", award: { person: "chi", unit: "a" }, code: "assemble/award-not-nominated" },
    {
      who: "another unit proposes",
      award: { person: "an", unit: "b" },
      code: "assemble/award-not-nominated",
    },
    {
      who: "is a person, not a collective",
      award: { collective: "an" },
      code: "assemble/award-not-nominated",
    },
  ])("naming somebody who $who is a finding at that line", ({ award, code }) => {
    const awards = [{ collective: "b" }, award];
    const { context } = decide({ standings: everybody, decisions: [{ id: "khen", awards }] });
    expect(context.codes()).toEqual([`${code} ${file}#decisions.0.awards.1`]);
  });

  it("naming somebody against whom the competent body concluded is a finding that says so", () => {
    const standings = [standing("collective", "a", { eligible: false, conclusion: concluded(false) })];
    const { context } = decide({ standings, decisions: [{ id: "khen", awards: [{ collective: "a" }] }] });
    expect(context.codes()[0]).toBe(`assemble/award-refused ${file}#decisions.0.awards.0`);
    expect(context.reported[0]?.message.vi).toContain("Ban Thường vụ đã kết luận không đồng ý");
  });

  it("that is nobody is a finding", () => {
    const { context } = decide({ standings: [standing("collective", "a", stopped)] });
    expect(context.codes()).toEqual([`assemble/nobody-to-award ${file}#decisions.0`]);
  });

  it("that is one person proposed by two units is a finding", () => {
    const standings = [standing("person", "an"), standing("person", "an", { unit: "b" })];
    expect(decide({ standings }).context.codes()).toEqual([
      `assemble/awarded-twice ${file}#decisions.0.awards`,
    ]);
  });
});

describe("a decision after the first", () => {
  const standings = [
    standing("collective", "a"),
    standing("collective", "b"),
    standing("person", "an"),
    standing("person", "binh", { unit: "b" }),
  ];
  const first = { id: "khen", number: "215", date: "25/4/2025", awards: "all eligible" as const };
  const named = [{ collective: "b" }, { person: "binh", unit: "b" }];
  const later = { id: "sau", amends: "khen", reason: "Có lý do" };
  const decideAfter = (decision: NonNullable<Written["decisions"]>[number]) =>
    decide({ standings, decisions: [first, decision] });

  it("awards those whom it names, and the first everybody else", () => {
    const { values, context } = decideAfter({ ...later, kind: "bổ sung", awards: named });
    const names = values.map((each) => [...(each?.collectives ?? []), ...(each?.people ?? [])]);
    expect(names.map((rows) => rows.map(({ name }) => name))).toEqual([
      ["Chi bộ A", "Nguyễn an"],
      ["Đảng bộ B", "Nguyễn binh"],
    ]);
    expect(values[1]).toMatchObject({ reason: "Có lý do", amended: { date: "ngày 25/4/2025" } });
    expect(context.codes()).toEqual([]);
  });

  it("takes back from those whom it names, whether or not they may be awarded now", () => {
    const awards = [{ person: "an", unit: "a" }];
    const { values, context } = decideAfter({ ...later, kind: "thu hồi", awards });
    expect(values[1]).toMatchObject({
      collectives: [],
      people: [{ name: "Nguyễn an", position: "Đảng viên" }],
      counts: { collectives: 0, people: 1, sentence: "01 cá nhân", whom: "cá nhân" },
    });
    expect(context.codes()).toEqual([]);
  });

  it("that takes back what the amended one didn't give is a finding at that line", () => {
    const decisions = [
      { id: "khen", awards: [{ collective: "a" }] },
      { ...later, kind: "thu hồi" as const, awards: [{ collective: "b" }] },
    ];
    const { context } = decide({ standings, decisions });
    expect(context.codes()).toEqual([`assemble/award-not-given ${file}#decisions.1.awards.0`]);
  });

  it("corrects what the first said of those whom it awards, in the words of the data", () => {
    const corrections = [
      { nominee: "an", field: "chức vụ" as const, was: "Bí thư", now: "Đảng viên" },
      { nominee: "an", field: "đơn vị" as const, was: "Chi bộ C", now: "Chi bộ A" },
      { nominee: "b", was: "Đảng bộ Bê", now: "Đảng bộ B" },
    ];
    const { values, context } = decideAfter({ ...later, kind: "sửa đổi", corrections });
    expect(values[1]?.corrections.map((row) => Object.values(row))).toEqual([
      [1, "Nguyễn an", "chức vụ", "Bí thư", "Đảng viên"],
      [2, "Nguyễn an", "đơn vị", "Chi bộ C", "Chi bộ A"],
      [3, "Đảng bộ B", "tên", "Đảng bộ Bê", "Đảng bộ B"],
    ]);
    expect(values[1]).toMatchObject({
      ...{ collectives: [], people: [], amounts: undefined },
      counts: { collectives: 1, people: 1, sentence: "01 tập thể và 01 cá nhân" },
    });
    expect(context.codes()).toEqual([]);
  });

  it.each([
    { nominee: "an", was: "Nguyễn An", now: "Nguyễn Ân", code: "correction-not-in-data" },
    { nominee: "chi", was: "Chi", now: "Chí", code: "award-not-given" },
  ])("that corrects $nominee to $now is a finding at that entry: $code", ({ code, ...correction }) => {
    const { context } = decideAfter({ ...later, kind: "sửa đổi", corrections: [correction] });
    expect(context.codes()).toEqual([`assemble/${code} ${file}#decisions.1.corrections.0`]);
  });

  it("says which one it replaces", () => {
    const { values } = decideAfter({ id: "thay", replaces: "khen", awards: named });
    expect(values[1]?.replaced).toMatchObject({ date: "ngày 25/4/2025" });
  });
});

describe("the register of awards", () => {
  const standings = [standing("person", "an"), standing("collective", "a"), standing("collective", "b")];

  it("goes on through the list from the number that the office gives", () => {
    const decisions = [{ id: "khen", awards: "all eligible" as const, registerFrom: 41 }];
    const [values] = decide({ standings, decisions }).values;
    expect(values?.collectives.map(({ register }) => register)).toEqual([41, 42]);
    expect(values?.people.map(({ register }) => register)).toEqual([43]);
  });

  it("has no numbers where it gives none", () => {
    expect(decide({ standings }).values[0]?.people[0]?.register).toBeUndefined();
  });
});

describe("a conclusion of the competent body", () => {
  it("is printed as such with whom it lets in against a verdict", () => {
    const standings = [
      standing("person", "an", { ...stopped, eligible: true, conclusion: concluded(true) }),
      standing("person", "binh", { conclusion: concluded(true) }),
    ];
    const { values } = decide({ standings });
    expect(values[0]?.people.map(({ note }) => note)).toEqual([
      "Theo kết luận của Ban Thường vụ (215-KL/ĐUK, ngày 22/4/2025)",
      undefined,
    ]);
  });
});

describe("amounts", () => {
  const standings = [standing("collective", "a"), standing("collective", "b"), standing("person", "an")];
  const amountsIn = (amounts: Parameters<typeof aPlan>[0] extends infer P ? P : never) =>
    decide({ standings, plan: amounts ?? {} }).values[0]?.amounts;

  it("are none where the plan gives none", () => {
    expect(amountsIn({})).toBeUndefined();
    expect(amountsIn({ amounts: { source: "ngân sách" } })).toBeUndefined();
  });

  it("are only those that the plan gives, and their total", () => {
    expect(amountsIn({ amounts: { person: { amount: 700000 }, source: "quỹ" } })).toEqual({
      ...{ collective: undefined, person: 700000, total: 700000, source: "quỹ" },
    });
    const both = { collective: { amount: 1500000 }, person: { amount: 700000 }, source: "quỹ" };
    expect(amountsIn({ amounts: both })?.total).toBe(3700000);
  });
});

describe("the paper of a decision", () => {
  it("is one for each, by its id, with its own number and date", () => {
    const { papers, context } = decide({
      decisions: [
        { id: "khen", number: "215-QĐ/ĐUK", date: "25/4/2025", awards: "all eligible" },
        { id: "bo-sung", kind: "bổ sung", awards: "all eligible" },
      ],
    });
    expect(
      papers.map((paper) => [paper.unit, paper.subject, paper.date, paper.number(context, "x")]),
    ).toEqual([
      ["khoi", "khen", "2025-04-25", "215-QĐ/ĐUK"],
      ["khoi", "bo-sung", undefined, undefined],
    ]);
  });

  it("is signed by nobody who is proposed", () => {
    const standings = [
      standing("collective", "a"),
      standing("person", "an"),
      standing("person", "binh", stopped),
    ];
    expect(decide({ standings }).papers[0]?.notSigning).toEqual(["an", "binh"]);
  });

  it("is none in a round without decisions", () => {
    const rounds = [aRound("quyet-dinh", { round: { phase: "quyết định", asOf: "25/4/2025" } })];
    expect(decisionPapers(aDesk({ rounds }))).toEqual([]);
  });
});
