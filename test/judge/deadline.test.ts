import { expect, test } from "vitest";
import { deadlineOf } from "../../src/judge/deadline.ts";
import { configSchema } from "../../src/model/config.ts";
import { sampleConfig } from "../support/sample-data.ts";

const sample = configSchema.parse(sampleConfig);

test.each([
  ["2024-09-30", "2024-09-29", "2024-09-30"],
  ["2025-04-10", "2025-04-09", "2025-04-09"],
  ["2025-04-20", "2025-04-19", "2025-04-21"],
  ["2025-04-08", "2025-04-07", "2025-04-08"],
  ["2025-01-01", "2024-12-31", "2024-12-31"],
])("before %s: by the letter %s, in fact %s", (before, named, last) => {
  expect(deadlineOf({ before, movesToWorkingDay: true }, sample)).toEqual({ named, last });
});

test("the other reading keeps the last day of the calendar", () => {
  const deadline = deadlineOf({ before: "2024-09-30", movesToWorkingDay: false }, sample);
  expect(deadline.last).toBe("2024-09-29");
});
