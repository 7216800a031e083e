import { expect, it } from "vitest";
import { inOfficialOrder } from "../../src/assemble/official-order.ts";
import type { Standing } from "../../src/model/verdict.ts";
import { inHand } from "../support/assembly.ts";
import { aPlan, aUnit } from "../support/records.ts";

const standing = (unit: string, id = unit): Standing => ({
  subject: { kind: id === unit ? "collective" : "person", id, unit },
  ...{ round: "de-nghi", stoppedBy: [], eligible: true },
});

const round = inHand({
  plan: aPlan({ participants: ["ban", "đoàn thể khối", "chi bộ cơ sở", "đảng bộ cơ sở"] }),
  organisation: { departments: { "tuyên giáo": "ban-b", "tổ chức": "ban-a" } },
  units: [
    aUnit("ban-a", { kind: "ban", names: [{ name: "Ban A" }] }),
    aUnit("ban-b", { kind: "ban", names: [{ name: "Ban B" }] }),
    aUnit("doan", { kind: "đoàn thể khối", names: [{ name: "Đoàn Khối" }] }),
    aUnit("chi-bo-1", { kind: "chi bộ cơ sở", names: [{ name: "Chi bộ Đài" }] }),
    aUnit("chi-bo-2", { kind: "chi bộ cơ sở", names: [{ name: "Chi bộ Dược" }] }),
    aUnit("dang-bo", { kind: "đảng bộ cơ sở", names: [{ name: "Đảng bộ An" }] }),
    aUnit("khac", { kind: "chi bộ trực thuộc", names: [{ name: "Chi bộ Ăn" }] }),
  ],
});

it("goes by departments in their rank, kinds as the plan lists them, then Vietnamese names; what the plan doesn't list is last", () => {
  const mixed = ["khac", "dang-bo", "chi-bo-1", "ban-a", "chi-bo-2", "doan", "ban-b"].map((id) =>
    standing(id),
  );
  expect(inOfficialOrder(round, mixed).map(({ subject }) => subject.id)).toEqual([
    ...["ban-b", "ban-a", "doan", "chi-bo-2", "chi-bo-1", "dang-bo", "khac"],
  ]);
});

it("keeps the order of a unit's own submission", () => {
  const mixed = [
    standing("dang-bo", "vinh"),
    standing("chi-bo-1"),
    standing("dang-bo", "an"),
    standing("dang-bo"),
  ];
  expect(inOfficialOrder(round, mixed).map(({ subject }) => subject.id)).toEqual([
    "chi-bo-1",
    "vinh",
    "an",
    "dang-bo",
  ]);
});
