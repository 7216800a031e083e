import { describe, expect, it } from "vitest";
import { checkPapers } from "../../../src/assemble/scopes/check.ts";
import { shortfallPapers } from "../../../src/assemble/scopes/shortfall.ts";
import { aDesk } from "../../support/assembly.ts";
import {
  aMeeting,
  aPerson,
  aPlan,
  aRound,
  aUnit,
  aUnitRating,
  type RoundWritten,
} from "../../support/records.ts";
import { aRule } from "../../support/rules.ts";

const papers = [
  { id: "to-trinh", clause: "IV.3", text: "Tờ trình", foundIn: "proposal" },
  { id: "bao-cao", clause: "IV.3", text: "Báo cáo của cá nhân", of: "person", foundIn: "report" },
] as const;
const quota = aRule({
  id: "Q-1",
  clause: "III.2",
  subject: "unit",
  stops: "people",
  criterion: { kind: "people-quota", most: 1 },
});
const rated = aRule({
  id: "Q-2",
  clause: "III.3",
  title: { vi: "Xếp loại năm 2024", en: "Rated in 2024" },
  subject: "person",
  stops: "person",
  criterion: { kind: "yearly-ratings", years: [2024], atLeast: "HTTNV", ratingAs: "đảng viên" },
});
const complete = aRule({
  id: "Q-3",
  clause: "IV.3",
  subject: "nominee",
  stops: "nominee",
  criterion: { kind: "papers-complete" },
});
const left = aRule({
  id: "Q-4",
  clause: "III.4",
  title: { vi: "Tiêu chuẩn riêng", en: "Own standards" },
  subject: "unit",
  force: "advisory",
  stops: "nobody",
  criterion: { kind: "left-to-others", words: "Do đơn vị quy định." },
});

const report = { results: "Tốt." };
const submission = {
  date: "04/4/2025",
  meetings: [aMeeting()],
  nominees: [
    { person: "an", report },
    { person: "binh", report },
  ],
};
const wanting = {
  paper: "bao-cao",
  nominee: "an",
  state: "thiếu",
  reason: "Chưa ký",
  due: "20/4/2025",
} as const;
const appraisal = { dossiers: { a: { date: "10/4/2025", by: "Hà", papers: [wanting] } } };
const log = {
  a: {
    events: [
      { date: "09/4/2025", state: "đã nhận" as const, by: "Hà" },
      { date: "11/4/2025", state: "trả lại bổ sung" as const, by: "Hà" },
      { date: "16/4/2025", state: "đủ hồ sơ" as const, by: "Hà" },
    ],
  },
};

function desk(round: Partial<Omit<RoundWritten, "round">> = {}, clauses = [{ id: "I" }]) {
  const rating = { 2024: { rating: "HTXSNV" as const } };
  return aDesk({
    plan: aPlan({ clauses, papers: [...papers], rules: [quota, rated, complete, left] }),
    units: [aUnit("a", { place: "Nơi Này" })],
    people: [
      aPerson("an", { name: "Lò Văn An", ratings: rating }),
      aPerson("binh", { name: "Vàng Thị Bình" }),
    ],
    ratings: [aUnitRating(2024)],
    rounds: [
      aRound("de-nghi", {
        round: { phase: "đề nghị", asOf: "15/4/2025" },
        submissions: { a: submission },
        log,
        appraisal,
        ...round,
      }),
    ],
  });
}

function checked(context = desk()) {
  const [paper] = checkPapers(context);
  return paper?.values(context, "2025-04-15")?.check;
}

describe("a check sheet", () => {
  it("lies in the unit's folder, is the issuing body's, and says how things stood on the round's day", () => {
    const [paper] = checkPapers(desk());
    expect(paper).toMatchObject({ unit: "a", issuer: { id: "khoi" }, date: "2025-04-15" });
  });

  it("rests on what the verdicts rest on", () => {
    const files = checkPapers(desk())[0]?.dependsOn.map(({ file, path }) =>
      [file, ...(path ?? [])].join("#"),
    );
    const folder = "data/campaigns/dot/rounds/de-nghi";
    expect(files).toEqual(
      expect.arrayContaining([
        `${folder}/a.yaml`,
        `${folder}/log.yaml#a`,
        `${folder}/appraisal.yaml#dossiers#a`,
        "data/people/an.yaml",
        "data/ratings/2024.yaml#ratings#a",
      ]),
    );
  });

  it("tells the papers with what is wrong, and the day before which to mend it", () => {
    expect(checked()?.papers.map(({ text, who, state, note }) => [text, who, state, note])).toEqual([
      ["Tờ trình", undefined, "đủ", undefined],
      [
        "Báo cáo của cá nhân",
        "đồng\u00A0chí\u00A0Lò Văn An",
        "thiếu",
        "Chưa ký; bổ sung trước ngày\u00A020/4/2025",
      ],
      ["Báo cáo của cá nhân", "đồng\u00A0chí\u00A0Vàng Thị Bình", "đủ", undefined],
    ]);
  });

  it.each([
    { date: "2025-04-19", note: "Chưa ký; bổ sung trước ngày\u00A020/4/2025" },
    { date: "2025-04-20", note: "Chưa ký; đã quá thời hạn bổ sung là trước ngày\u00A020/4/2025" },
  ])("asks on $date for what can still be mended: $note", ({ date, note }) => {
    const [paper] = checkPapers(desk());
    expect(paper?.values(desk(), date)?.check.papers[1]?.note).toBe(note);
  });

  it("says what failed in words that hurt nobody, and by which clauses somebody is stopped", () => {
    const check = checked();
    expect(check?.binding.wanting.map(({ clause, outcome }) => [clause, outcome])).toEqual([
      ["III.2", "chưa đủ điều kiện"],
      ["III.3", "chưa đủ căn cứ"],
    ]);
    expect(check?.nominees.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
      "Đồng\u00A0chí\u00A0Lò Văn An: chưa đủ điều kiện (điểm III.2)",
      "Đồng\u00A0chí\u00A0Vàng Thị Bình: chưa đủ điều kiện (điểm III.2)",
    ]);
  });

  it("names those of whom something holds where it doesn't hold of all, and what is met by its clause", () => {
    const check = checked();
    expect(check?.binding.wanting[1]?.reason).toMatch(/^Đồng\u00A0chí\u00A0Vàng Thị Bình: /);
    expect(check?.binding.met).toEqual([
      { order: 1, clause: "III.3", reason: expect.stringMatching(/^Đồng\u00A0chí\u00A0Lò Văn An: .*\.$/) },
    ]);
  });

  it("lists what is still to be completed: papers, and what binding rules found no evidence of", () => {
    expect(checked()?.wanting.map(({ text, due }) => [text, due])).toEqual([
      ["Báo cáo của cá nhân (đồng\u00A0chí\u00A0Lò Văn An): thiếu. Chưa ký", "2025-04-20"],
      [expect.stringMatching(/^Đồng\u00A0chí\u00A0Vàng Thị Bình: [^.]*$/), undefined],
    ]);
  });

  it("tells what the plan leaves to others, and no more", () => {
    expect(checked()?.outside).toEqual([{ clause: "III.4", title: "Tiêu chuẩn riêng" }]);
    expect(checked()?.advisory).toEqual({ wanting: [], met: [] });
  });

  it("tells when the paper came and what became of it by the round's day, and who checked it", () => {
    expect(checked()?.received).toMatchObject({
      date: "2025-04-09",
      state: "đã gửi; trả lại bổ sung ngày\u00A011/4/2025",
    });
    expect(checked()?.checked).toEqual({ date: "2025-04-10", by: "Hà" });
  });

  it.each([
    { date: "09/4/2025", state: "đã gửi; quá hạn, trình Ban Thường vụ xem xét" },
    {
      date: "11/4/2025",
      state: "đã gửi; sổ theo dõi ngày\u00A011/4/2025: quá hạn, trình Ban Thường vụ xem xét",
    },
  ])("doesn't say that lateness was considered on the day on which it was written down: $state", (told) => {
    const put = { date: told.date, state: "quá hạn, trình Ban Thường vụ xem xét" as const, by: "Hà" };
    const events = [{ date: "09/4/2025", state: "đã nhận" as const, by: "Hà" }, put];
    expect(checked(desk({ log: { a: { events } } }))?.received?.state).toBe(told.state);
  });

  it("tells what is met in the order of the plan's clauses", () => {
    const check = checked(desk({}, [{ id: "III.3" }, { id: "III.2" }]));
    expect(check?.binding.wanting.map(({ clause }) => clause)).toEqual(["III.3", "III.2"]);
  });
});

describe("a letter that asks for papers", () => {
  it("goes to each unit with papers wanting, dated the day of the check, into the issuing body's folder", () => {
    const context = desk();
    expect(shortfallPapers(context)).toMatchObject([
      { unit: "khoi", subject: "a", issuer: { id: "khoi" }, date: "2025-04-10" },
    ]);
    expect(shortfallPapers(context)[0]?.values(context, "2025-04-10")?.shortfall).toMatchObject({
      papers: [{ order: 1, text: "Báo cáo của cá nhân", clause: "IV.3", state: "thiếu", reason: "Chưa ký" }],
      ...{ count: 1, due: "2025-04-20", received: "2025-04-09", checked: "2025-04-10" },
    });
  });

  it("asks for nothing where the dossier was found complete, so that a template can tell", () => {
    const context = desk({ appraisal: {} });
    const [paper] = shortfallPapers(context);
    expect(paper?.values(context, "2025-04-10")?.shortfall).toMatchObject({ papers: [], count: 0 });
  });
});
