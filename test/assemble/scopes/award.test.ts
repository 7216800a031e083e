import { describe, expect, it } from "vitest";
import { awardPapers } from "../../../src/assemble/scopes/award.ts";
import type { Standing } from "../../../src/model/verdict.ts";
import { aDesk } from "../../support/assembly.ts";
import { aPerson, aPlan, aRound, aTemplate, aUnit, type RoundWritten } from "../../support/records.ts";

const file = "data/campaigns/dot/rounds/quyet-dinh/decisions.yaml";
const units = [aUnit("a", { names: [{ name: "Chi bộ A" }] }), aUnit("b", { names: [{ name: "Chi bộ B" }] })];
const people = ["an", "binh"].map((id) =>
  aPerson(id, { name: `Nguyễn ${id}`, positions: [{ unit: "a", title: "Đảng viên" }] }),
);
const standings: readonly Standing[] = [
  { kind: "person" as const, id: "an", unit: "a" },
  { kind: "collective" as const, id: "a", unit: "a" },
  { kind: "person" as const, id: "binh", unit: "b" },
].map((subject) => ({ subject, round: "de-nghi", stoppedBy: [], eligible: true }));

type Written = NonNullable<RoundWritten["decisions"]>;
const first = { id: "khen", number: "215", date: "22/4/2025", awards: "all eligible" as const };

function award(decisions: Written["decisions"], more: Partial<RoundWritten> & Pick<Written, "blank"> = {}) {
  const round = { phase: "quyết định" as const, asOf: "25/4/2025" };
  const { blank, ...rest } = more;
  const context = aDesk({
    ...{ units, people, plan: aPlan({ documents: { "quyết định": ["quyet-dinh"] } }) },
    templates: [aTemplate("quyet-dinh", { scope: "decision", numberCode: "QĐ" })],
    rounds: [aRound("quyet-dinh", { round, decisions: { decisions, blank }, ...rest })],
    judgement: { verdicts: [], standings, receipts: [], dossiers: [], prospects: [] },
  });
  return { papers: awardPapers(context), context };
}

const subjects = (decisions: Written["decisions"]) =>
  award(decisions).papers.map(({ subject, date }) => `${subject} ${date}`);

describe("the papers of awards", () => {
  it("are one for each whom a decision awards, collectives first, on its day", () => {
    expect(subjects([first])).toEqual(["a 2025-04-22", "an 2025-04-22", "binh 2025-04-22"]);
  });

  it("bear the day of the decision that names somebody", () => {
    const later = { id: "them", kind: "bổ sung" as const, date: "24/4/2025" };
    expect(subjects([first, { ...later, awards: [{ person: "an", unit: "a" }] }])).toEqual([
      "a 2025-04-22",
      "binh 2025-04-22",
      "an 2025-04-24",
    ]);
  });

  it("bear number and day of the decision once it is signed", () => {
    const log = {
      khoi: { issued: { "quyet-dinh-khen": { number: "216", date: "23/4/2025" } } },
    };
    const { papers, context } = award([first], { log });
    expect(papers.map((paper) => [paper.date, paper.number(context, "x")])[0]).toEqual(["2025-04-23", "216"]);
  });

  it.each([
    ["24/4/2025", ["a", "an"]],
    ["26/4/2025", ["a", "an", "binh"]],
    [undefined, ["a", "an"]],
  ])("leave out whose award was taken back, as far as it is known: on %s", (date, left) => {
    const withdrawal = {
      id: "thu-hoi",
      kind: "thu hồi" as const,
      amends: "khen",
      reason: "Kê khai sai",
      date,
    };
    const { papers } = award([first, { ...withdrawal, awards: [{ person: "binh", unit: "b" }] }]);
    expect(papers.map(({ subject }) => subject)).toEqual(left);
  });

  it("leave out a decision that another has replaced, and what corrects one", () => {
    const replacing = { id: "thay", replaces: "khen", date: "24/4/2025", awards: [{ collective: "a" }] };
    expect(subjects([first, replacing])).toEqual(["a 2025-04-24"]);
  });

  it("are none in a round without decisions", () => {
    const rounds = [aRound("quyet-dinh", { round: { phase: "quyết định", asOf: "25/4/2025" } })];
    expect(awardPapers(aDesk({ rounds }))).toEqual([]);
  });
});

describe("the values of an award", () => {
  const valuesOf = (decisions: Written["decisions"], subject: string) => {
    const { papers, context } = award(decisions);
    const values = papers.find((paper) => paper.subject === subject)?.values(context, "2025-04-22");
    return { award: values?.award, codes: context.codes() };
  };

  it("name a person with the form of address, a collective alone", () => {
    expect(valuesOf([first], "an").award).toEqual({
      ...{ id: "an", decision: "khen", decisionKind: "khen thưởng", register: undefined, isPerson: true },
      ...{ name: "Nguyễn an", recipient: "Đồng chí Nguyễn an", position: "Đảng viên", unit: "Chi bộ A" },
    });
    expect(valuesOf([first], "a").award).toMatchObject({ isPerson: false, recipient: "Chi bộ A" });
  });

  it("number the certificates in the order of the list, from the register's number", () => {
    const numbered = [{ ...first, registerFrom: 9 }];
    expect(["a", "an", "binh"].map((id) => valuesOf(numbered, id).award?.register)).toEqual([9, 10, 11]);
  });

  it("keep the number of those who are left when one was taken back", () => {
    const withdrawal = { id: "thu-hoi", kind: "thu hồi" as const, amends: "khen", reason: "Kê khai sai" };
    const decisions = [
      { ...first, registerFrom: 9 },
      { ...withdrawal, awards: [{ person: "an", unit: "a" }] },
    ];
    expect(valuesOf(decisions, "binh").award?.register).toBe(11);
  });

  it("are refused where two decisions give a number twice", () => {
    const later = { id: "them", kind: "bổ sung" as const, awards: [{ person: "an", unit: "a" }] };
    const decisions = [
      { ...first, registerFrom: 9 },
      { ...later, registerFrom: 10 },
    ];
    expect(valuesOf(decisions, "an").codes).toEqual([
      `assemble/register-number-twice ${file}#decisions.1.registerFrom`,
    ]);
    const free = [decisions[0], { ...later, registerFrom: 11 }].flatMap((each) => each ?? []);
    expect(valuesOf(free, "an").codes).toEqual([]);
  });

  it("are refused with their decision: a list that is wrong gives no certificates", () => {
    const wrong = { id: "khen", awards: [{ collective: "a" }, { collective: "c" }] };
    expect(valuesOf([wrong], "a").codes).toEqual([
      `assemble/award-not-nominated ${file}#decisions.0.awards.1`,
    ]);
  });
});

describe("an award on a pre-printed blank", () => {
  it("knows its recipient and the kind, by which places are chosen", () => {
    const { papers } = award([first], { blank: {} });
    expect(papers.map(({ onBlank }) => [onBlank?.nominee, onBlank?.kind])).toEqual([
      ["a", "tập thể"],
      ["an", "cá nhân"],
      ["binh", "cá nhân"],
    ]);
    expect(award([first]).papers[0]?.onBlank).toBeUndefined();
  });
});
