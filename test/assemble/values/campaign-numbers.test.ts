import { describe, expect, it } from "vitest";
import { campaignNumbers } from "../../../src/assemble/values/campaign-numbers.ts";
import type { Receipt, Standing } from "../../../src/model/verdict.ts";
import { inHand } from "../../support/assembly.ts";
import { aPerson, aPlan, aRound, aUnit } from "../../support/records.ts";

const units = [aUnit("a"), aUnit("b"), aUnit("c", { kind: "đảng bộ cơ sở" })];
const target = (id: string) => ({ id, text: "Chỉ tiêu", measuredIn: "buổi", target: 10 });
const registrations = {
  a: { targets: [target("x"), target("y"), target("z")], people: ["an"] },
  c: { collective: "có" as const, targets: [target("x")] },
};
const submissions = {
  a: {
    results: { x: 12, y: 9 },
    proof: { ownAward: { form: "giấy khen", collectives: 2, people: 5 } },
    nominees: [{ collective: "a" }, { person: "an" }],
  },
  c: { results: { x: 10 }, proof: { ownAward: "không tổ chức" as const }, nominees: [{ collective: "c" }] },
};
const receipt = (unit: string, state: Receipt["state"]): Receipt => ({
  ...{ unit, unitKind: unit === "c" ? ("đảng bộ cơ sở" as const) : ("chi bộ cơ sở" as const) },
  ...{ phase: "đăng ký", round: "dang-ky", state, notes: [] },
});
const standing = (subject: Standing["subject"], eligible: boolean): Standing => ({
  ...{ subject, round: "de-nghi", stoppedBy: [], eligible },
});
const given = standing({ kind: "collective", id: "a", unit: "a" }, true);

function numbers() {
  const context = inHand({
    ...{
      units,
      people: [aPerson("an")],
      plan: aPlan({ participants: ["đảng bộ cơ sở", "chi bộ cơ sở", "ban"] }),
    },
    rounds: [
      aRound("dang-ky", { round: { phase: "đăng ký", asOf: "1/10/2024" }, registrations }),
      aRound("de-nghi", { round: { phase: "đề nghị", asOf: "15/4/2025" }, submissions }),
      aRound("tong-ket", { round: { phase: "tổng kết", asOf: "1/6/2025" } }),
    ],
    judgement: {
      ...{ verdicts: [], dossiers: [], prospects: [] },
      receipts: [receipt("a", "đúng hạn"), receipt("b", "chưa gửi"), receipt("c", "quá hạn")],
      standings: [
        given,
        standing({ kind: "person", id: "an", unit: "a" }, false),
        standing({ kind: "collective", id: "c", unit: "c" }, true),
      ],
    },
  });
  return campaignNumbers(context, [given]);
}

describe("the campaign in numbers", () => {
  it("has a row for each kind of unit that takes part, in the plan's order", () => {
    expect(numbers().kinds.map(({ kind, units }) => [kind, units])).toEqual([
      ["Đảng bộ cơ sở", 1],
      ["Chi bộ cơ sở", 2],
    ]);
  });

  it("counts registrations, the late among them, and what was registered", () => {
    const { units, registered, late, targets, registeredPeople } = numbers().total;
    expect({ units, registered, late, targets, registeredPeople }).toEqual({
      ...{ units: 3, registered: 2, late: 1, targets: 4, registeredPeople: 1 },
    });
  });

  it("counts targets by their results; one without a result is neither reached nor missed", () => {
    const { reported, reached, exceeded, reachedShare } = numbers().total;
    expect({ reported, reached, exceeded, reachedShare }).toEqual({
      ...{ reported: 3, reached: 2, exceeded: 1, reachedShare: "66,7%" },
    });
  });

  it("counts who was proposed, eligible, awarded, and what units awarded by themselves", () => {
    expect(numbers().kinds[1]).toMatchObject({
      ...{ proposedCollectives: 1, proposedPeople: 1, eligibleCollectives: 1, eligiblePeople: 0 },
      ...{ awardedCollectives: 1, awardedPeople: 0, ownAwarding: 1, ownCollectives: 2, ownPeople: 5 },
    });
    expect(numbers().kinds[0]).toMatchObject({ awardedCollectives: 0, ownAwarding: 0 });
  });

  it("has totals that are the sums of the rows", () => {
    const { kinds, total } = numbers();
    for (const key of ["units", "targets", "proposedCollectives", "awardedCollectives", "ownPeople"] as const)
      expect(kinds.reduce((sum, row) => sum + row[key], 0)).toBe(total[key]);
  });
});
