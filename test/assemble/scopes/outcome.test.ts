import { describe, expect, it } from "vitest";
import { outcomePapers } from "../../../src/assemble/scopes/outcome.ts";
import type { Standing, Verdict } from "../../../src/model/verdict.ts";
import { aDesk } from "../../support/assembly.ts";
import { aPerson, aRound, aUnit, type RoundWritten } from "../../support/records.ts";

const units = ["a", "b"].map((id) => aUnit(id, { names: [{ name: `Chi bộ ${id.toUpperCase()}` }] }));
const people = ["an", "binh"].map((id) =>
  aPerson(id, { name: `Nguyễn ${id}`, positions: [{ unit: "a", title: "Đảng viên" }] }),
);
const standing = (kind: "collective" | "person", id: string, more: Partial<Standing> = {}): Standing => ({
  ...{
    subject: { kind, id, unit: kind === "person" ? "a" : id },
    round: "de-nghi",
    stoppedBy: [],
    eligible: true,
  },
  ...more,
});
const verdict = (clause: string, reason: string) =>
  ({ clause, reason: { vi: reason, en: reason } }) as Verdict;
const refused = {
  ...{ agreed: false, reason: "Trình quá số lượng.", by: "Ban Thường vụ", date: "2025-04-22" },
  document: "215-KL/ĐUK, 22/4/2025",
};

const standings = [
  standing("collective", "a"),
  standing("person", "an", {
    eligible: false,
    stoppedBy: [verdict("III.3.2.1", "Mới có 01 năm."), verdict("III.2.1 Lưu ý", "Không khen thưởng.")],
  }),
  standing("person", "binh", { eligible: false, conclusion: refused }),
  standing("collective", "b", { eligible: false, stoppedBy: [verdict("IV.4", "Quá hạn.")] }),
];
type Decisions = NonNullable<RoundWritten["decisions"]>["decisions"];
const all: Decisions = [{ id: "khen", date: "25/4/2025", number: "12", awards: "all eligible" }];

function told(decisions: Decisions = all, given: readonly Standing[] = standings) {
  const round = { phase: "quyết định" as const, asOf: "30/4/2025" };
  const context = aDesk({
    ...{ units, people },
    rounds: [aRound("quyet-dinh", { round, decisions: { decisions } })],
    judgement: { verdicts: [], standings: given, receipts: [], dossiers: [], prospects: [] },
  });
  return outcomePapers(context).map((paper) => ({
    paper,
    values: paper.values(context, "2025-04-25")?.outcome,
  }));
}

describe("what a unit is told", () => {
  it("is who is awarded, by which decision, and who not, with clause or conclusion", () => {
    const [first, second] = told();
    expect(first?.paper).toMatchObject({ unit: "khoi", subject: "a", date: "2025-04-25" });
    expect(first?.values?.granted).toEqual([{ order: 1, name: "tập thể Chi bộ A", position: undefined }]);
    expect(first?.values?.counts.sentence).toBe("01 tập thể");
    expect(first?.values?.notGranted.map(({ reason }) => reason.replaceAll("\u00A0", " "))).toEqual([
      "Mới có 01 năm (điểm 3.2.1, mục III của Kế hoạch); không khen thưởng (lưu ý ở điểm 2.1, mục III của Kế hoạch)",
      "Trình quá số lượng (theo kết luận của Ban Thường vụ, 215-KL/ĐUK, ngày 22/4/2025)",
    ]);
    expect(second?.values).toMatchObject({ granted: [], decisions: [] });
  });

  it("says of the eligible whom no decision names that nothing was decided", () => {
    const decisions: Decisions = [{ id: "khen", date: "25/4/2025", awards: [{ collective: "b" }] }];
    const given = [standing("collective", "a"), standing("collective", "b")];
    expect(told(decisions, given)[0]?.values?.notGranted[0]?.reason).toBe(
      "Chưa được quyết định khen thưởng trong đợt này",
    );
  });

  it("counts an award no more that was taken back", () => {
    const decisions: Decisions = [
      ...all,
      {
        id: "thu",
        kind: "thu hồi",
        date: "28/4/2025",
        amends: "khen",
        reason: "Sai",
        awards: [{ collective: "a" }],
      },
    ];
    expect(told(decisions)[0]?.values?.granted).toEqual([]);
  });

  it("comes only after a decision that awards", () => {
    expect(told([])).toEqual([]);
  });
});
