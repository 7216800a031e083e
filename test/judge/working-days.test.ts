import { describe, expect, test } from "vitest";
import { isWorkingDay, workingDayFrom } from "../../src/judge/working-days.ts";
import { configSchema } from "../../src/model/config.ts";
import { sampleConfig } from "../support/sample-data.ts";

const none = { holidays: [], workingDays: [] };
const sample = configSchema.parse(sampleConfig);

describe("isWorkingDay", () => {
  test.each([
    ["2024-09-27", "a Friday", true],
    ["2024-09-28", "a Saturday", false],
    ["2024-09-29", "a Sunday", false],
    ["2024-09-30", "a Monday", true],
    ["2025-04-07", "Giỗ Tổ Hùng Vương, a Monday", false],
    ["2025-04-08", "the day after it", true],
    ["2025-05-02", "a Friday given in exchange", false],
    ["2025-04-26", "the Saturday worked in its place", true],
  ])("%s, %s: %s", (day, _, worked) => {
    expect(isWorkingDay(day, sample)).toBe(worked);
  });

  test("a day worked in place of another is worked even where it is also listed as a day off", () => {
    const both = [{ date: "2025-04-26", name: "Làm bù" }];
    expect(isWorkingDay("2025-04-26", { holidays: both, workingDays: both })).toBe(true);
  });
});

describe("workingDayFrom", () => {
  test.each([
    ["2024-09-30", "2024-09-30"],
    ["2024-09-29", "2024-09-30"],
    ["2025-04-05", "2025-04-08"],
    ["2025-01-25", "2025-02-03"],
    ["2025-04-30", "2025-05-05"],
    ["2025-08-30", "2025-09-03"],
  ])("from %s it is %s", (day, expected) => {
    expect(workingDayFrom(day, sample)).toBe(expected);
  });

  test("without days off only weekends move a day", () => {
    expect(workingDayFrom("2025-04-05", none)).toBe("2025-04-07");
  });
});
