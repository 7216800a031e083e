import { describe, expect, it } from "vitest";
import type { JudgedRound } from "../../src/commands/count-filings.ts";
import { printOverview, printOverviews } from "../../src/commands/print-overview.ts";
import { judge } from "../../src/judge/judge.ts";
import { aPerson, aPlan, aRound, aUnit, someRecords } from "../support/records.ts";
import { aDeadlineRule, aRule, type RuleWritten } from "../support/rules.ts";

const deadline = aDeadlineRule({ id: "R-1", phase: "đề nghị", before: "10/4/2025" });
const quota: RuleWritten = aRule({
  ...{ id: "R-2", subject: "unit" as const, stops: "people" as const },
  criterion: { kind: "people-quota" as const, most: 1 },
});
const ratings: RuleWritten = aRule({
  ...{ id: "R-3", subject: "person" as const, stops: "person" as const },
  criterion: { kind: "yearly-ratings" as const, years: [2024], atLeast: "HTTNV" as const },
});
const received = (date: string) => ({ events: [{ date, state: "đã nhận" as const, by: "An" }] });
const people = (...ids: readonly string[]) => ({
  date: "4/4/2025",
  nominees: ids.map((person) => ({ person })),
});

const { records, campaign } = someRecords({
  plan: aPlan({ participants: ["chi bộ cơ sở"], rules: [deadline, quota, ratings] }),
  units: ["a", "b", "c"].map((id) => aUnit(id, { names: [{ name: `Chi bộ ${id.toUpperCase()}` }] })),
  people: ["an", "binh", "chi"].map((id) =>
    aPerson(id, {
      name: `Nguyễn ${id}`,
      ratings: { 2024: { rating: "HTTNV", document: "1-QĐ/CB, 31/12/2024" } },
    }),
  ),
  rounds: [
    aRound("dang-ky", {
      round: { phase: "đăng ký", asOf: "30/9/2024" },
      registrations: { a: { people: ["an"] } },
    }),
    aRound("de-nghi", {
      round: { phase: "đề nghị", asOf: "15/4/2025" },
      submissions: { a: people("an", "binh"), b: people("chi") },
      log: { a: received("09/4/2025"), b: received("11/4/2025") },
    }),
    aRound("tham-dinh", {
      round: { phase: "thẩm định", asOf: "20/4/2025" },
      appraisal: {
        conclusions: [
          { nominee: "an", outcome: "đồng ý", reason: "Rõ", by: "Ban Thường vụ", date: "18/4/2025" },
        ],
      },
    }),
  ],
});

function judged(id: string): JudgedRound {
  const round = campaign.rounds.find((each) => each.id === id);
  if (round === undefined) throw new Error(`no round ${id}`);
  return { records, campaign, round, judgement: judge(records, campaign, round).value };
}

function overview(id: string, language: "vi" | "en" = "vi"): string[] {
  return printOverview(judged(id), language).split("\n");
}

describe("the overview of a round", () => {
  it("tells who filed, was late, is missing; who is proposed; what fails and why; of the missing nothing more", () => {
    expect(overview("de-nghi")).toEqual([
      "Đợt de-nghi (đề nghị, tính đến ngày 15/4/2025): 2/3 đơn vị đã nộp, 01 muộn (Chi bộ B), 01 chưa nộp (Chi bộ C).",
      "  03 tập thể, cá nhân được đề nghị: 01 đủ điều kiện, 02 chưa đủ điều kiện.",
      "    Chi bộ A: không đạt, R-2 (I). Đơn vị nêu 02 cá nhân, vượt quá 01 cá nhân theo quy định.",
      "    Chi bộ B: không đạt, R-1 (I), chỉ lưu ý. Nộp ngày 11/4/2025, sau thời hạn (chậm nhất ngày 09/4/2025).",
    ]);
  });

  it("keeps what stands from earlier phases to a line each, of those who are proposed, and tells what was concluded", () => {
    expect(overview("tham-dinh")).toEqual([
      "Đợt tham-dinh (thẩm định, tính đến ngày 20/4/2025)",
      "  03 tập thể, cá nhân được đề nghị: 02 đủ điều kiện, 01 chưa đủ điều kiện.",
      "    Từ các giai đoạn trước: R-2 (Chi bộ A).",
      "    Lưu ý từ các giai đoạn trước: R-1 (Chi bộ B).",
      "  Cấp có thẩm quyền kết luận: đồng ý 01 (đồng chí Nguyễn an), không đồng ý 00.",
    ]);
  });

  it("says once what stands as it did in the round before", () => {
    const [, again = ""] = printOverviews([judged("tham-dinh"), judged("tham-dinh")], "vi");
    expect(again.split("\n").slice(2, 3)).toEqual(["    Từ các giai đoạn trước: như ở đợt tham-dinh."]);
  });

  it("warns early where units register", () => {
    expect(overview("dang-ky").slice(1)).toEqual([
      "  Cảnh báo sớm, chỉ còn đạt nếu:",
      expect.stringMatching(/^ {4}R-3 \(I\) Năm 2024 phải .* Chi bộ A, đồng chí Nguyễn an$/),
    ]);
  });

  it("is English where that is asked for", () => {
    expect(overview("de-nghi", "en").slice(0, 2)).toEqual([
      "Round de-nghi (as of 15/4/2025): 2 of 3 units filed, 1 late (Chi bộ B), 1 missing (Chi bộ C).",
      "  3 nominees: 1 may be awarded, 2 may not.",
    ]);
  });
});
