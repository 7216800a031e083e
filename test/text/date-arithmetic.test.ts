import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, weekdayOf } from "../../src/text/date-arithmetic.ts";

const wholeDate = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9990-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ["2025-04-09", 1, "2025-04-10"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2024-02-28", 2, "2024-03-01"],
  ["2025-03-01", -1, "2025-02-28"],
  ["2024-12-31", 1, "2025-01-01"],
  ["2025-04-09", 0, "2025-04-09"],
])("%s and %i days is %s", (date, days, later) => {
  expect(addDays(date, days)).toBe(later);
});

test("the sample campaign's deadlines fall on the weekdays that the calendar shows", () => {
  expect([weekdayOf("2024-09-30"), weekdayOf("2025-04-10"), weekdayOf("2025-06-01")]).toEqual([1, 4, 7]);
});

test("days are added and taken away as the proleptic Gregorian calendar has them", () => {
  fc.assert(
    fc.property(wholeDate, fc.integer({ min: -300, max: 3000 }), (date, days) => {
      const expected = new Date(Date.parse(date) + days * 86_400_000);
      fc.pre(expected.getUTCFullYear() > 0);
      const later = addDays(date, days);
      expect(later).toBe(expected.toISOString().slice(0, 10));
      expect(addDays(later, -days)).toBe(date);
      expect(weekdayOf(date) % 7).toBe(new Date(date).getUTCDay());
    }),
  );
});

test("days cannot be added to a partial date", () => {
  expect(() => addDays("2025-04", 1)).toThrow("2025-04");
});

test.each([
  ["2024-04-02", 6, "2024-10-02"],
  ["2024-08-31", 6, "2025-02-28"],
  ["2023-08-31", 6, "2024-02-29"],
  ["2024-12-15", 1, "2025-01-15"],
  ["2024-01-31", 12, "2025-01-31"],
  ["2025-01-31", 0, "2025-01-31"],
])("%s and %i months is %s", (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});
