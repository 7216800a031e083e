import { describe, expect, it } from "vitest";
import { planValues, ratingYears } from "../../src/assemble/plan-values.ts";
import { aDesk } from "../support/assembly.ts";
import { aPlan, aUnit } from "../support/records.ts";

const gap = "\u00A0".repeat(6);
const proposer = aUnit("ban-tuyen-giao", { names: [{ name: "Ban Tuyên giáo" }] });

function valuesOf(plan: Parameters<typeof aPlan>[0]) {
  return planValues(aDesk({ plan: aPlan(plan), units: [proposer] }), "2025-04-04");
}

describe("the plan as other papers cite it", () => {
  const cited = "Kế hoạch số {{number}}-KH/ĐUK, {{date}}";

  it("has its number and date", () => {
    expect(valuesOf({ cited, number: "15", date: "9/9/2024" }).cited).toBe(
      "Kế hoạch số 15-KH/ĐUK, ngày 09 tháng 9 năm 2024",
    );
  });

  it("has a visible gap for what is not known", () => {
    expect(valuesOf({ cited, date: "9/2024" }).cited).toBe(
      `Kế hoạch số ${gap}-KH/ĐUK, ngày${gap}tháng 9 năm 2024`,
    );
  });
});

it("depends on the proposer's file, faulty or not", () => {
  const context = aDesk({ faults: [{ file: "data/units/ban-tuyen-giao.yaml", path: [] }] });
  planValues(context, "2025-04-04");
  expect(context.used()).toEqual(["data/units/ban-tuyen-giao.yaml"]);
});

describe("the years of ratings", () => {
  const rule = (id: string, years: number[]) => ({
    ...{ id, clause: "I", title: { vi: id, en: id }, phase: "đề nghị" as const, subject: "person" as const },
    ...{ force: "binding" as const, stops: "person" as const },
    criterion: { kind: "yearly-ratings" as const, years, atLeast: "HTTNV" },
  });

  it("go from the first to the last that any rule asks for", () => {
    const { value } = aPlan({ rules: [rule("a", [2022, 2023]), rule("b", [2021]), rule("c", [2024])] });
    expect(ratingYears(value, 2025)).toEqual([2021, 2024]);
  });

  it("are the year in hand where no rule asks for any", () => {
    expect(ratingYears(aPlan().value, 2025)).toEqual([2025, 2025]);
  });
});
