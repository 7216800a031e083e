import { describe, expect, it } from "vitest";
import { comparisonRows, targetCounts, targetRows } from "../../../src/assemble/values/target-rows.ts";

const compared = (target: number, result: number, better: "cao hơn" | "thấp hơn" = "cao hơn") => ({
  ...{ text: "Chỉ tiêu", measuredIn: "%" },
  ...{ target, result, better },
});

describe("a target beside its result", () => {
  it.each([
    { target: 95, result: 97.5, percent: "102,6%", outcome: "vượt" },
    { target: 18, result: 17, percent: "94,4%", outcome: "chưa đạt" },
    { target: 2, result: 2, percent: "100%", outcome: "đạt" },
    { target: 8, result: 7.5, percent: "93,8%", outcome: "chưa đạt" },
    { target: 2000, result: 1, percent: "0,1%", outcome: "chưa đạt" },
    { target: 400, result: 1, percent: "0,3%", outcome: "chưa đạt" },
    { target: 3, result: 0, percent: "0%", outcome: "chưa đạt" },
  ])(
    "$result of $target is $percent, $outcome: one decimal, half up",
    ({ target, result, percent, outcome }) => {
      expect(comparisonRows([compared(target, result)])).toMatchObject([{ percent, outcome }]);
    },
  );

  it.each([
    { target: 8, result: 6, better: "thấp hơn" as const, outcome: "vượt" },
    { target: 8, result: 8, better: "thấp hơn" as const, outcome: "đạt" },
    { target: 8, result: 9, better: "thấp hơn" as const, outcome: "chưa đạt" },
    { target: 0, result: 0, better: "cao hơn" as const, outcome: "đạt" },
    { target: 0, result: 3, better: "cao hơn" as const, outcome: "vượt" },
    { target: 0, result: 0, better: "thấp hơn" as const, outcome: "đạt" },
  ])("$result of $target where $better is better has no percent and is $outcome", (row) => {
    const { target, result, better, outcome } = row;
    const [printed] = comparisonRows([compared(target, result, better)]);
    expect(printed).toMatchObject({ outcome });
    expect(printed?.percent).toBeUndefined();
  });

  it("prints both figures as papers do", () => {
    expect(comparisonRows([compared(42000, 43150.5)])).toMatchObject([
      { order: 1, target: "42.000", result: "43.150,5" },
    ]);
  });

  it("counts the reached and the exceeded", () => {
    const all = [compared(2, 3), compared(2, 2), compared(2, 1), compared(2, 1, "thấp hơn")];
    expect(targetCounts(all)).toEqual({ targets: 4, reached: 3, exceeded: 2 });
    expect(targetCounts([])).toEqual({ targets: 0, reached: 0, exceeded: 0 });
  });
});

it("says of a target where less is better that it is the most, but where it is none at all", () => {
  const target = { id: "a", text: "Đơn quá hạn", measuredIn: "đơn", better: "thấp hơn" as const };
  const rows = targetRows([
    { ...target, target: 2 },
    { ...target, target: 0 },
  ]);
  expect(rows.map((row) => row.target)).toEqual(["≤\u00A02", "0"]);
  expect(comparisonRows([compared(1.5, 1, "thấp hơn")])).toMatchObject([
    { target: "≤\u00A01,5", result: "1" },
  ]);
});

it("numbers registered targets and prints their figures", () => {
  const target = { id: "a", text: "Chỉ tiêu", measuredIn: "%", target: 97.5, better: "cao hơn" as const };
  expect(targetRows([target, { ...target, due: "2025-03-31", note: "Đầu kỳ còn 05" }])).toEqual([
    { order: 1, text: "Chỉ tiêu", measuredIn: "%", target: "97,5", due: undefined, note: undefined },
    { order: 2, text: "Chỉ tiêu", measuredIn: "%", target: "97,5", due: "2025-03-31", note: "Đầu kỳ còn 05" },
  ]);
});
