import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  firstDayOf,
  isCalendarDate,
  isWholeDate,
  lastDayOf,
  parseFullDate,
  parsePartialDate,
} from "../../src/text/calendar-date.ts";

describe("a date is read", () => {
  it.each([
    ["2025-04-09", "2025-04-09"],
    ["9/4/2025", "2025-04-09"],
    ["09/4/2025", "2025-04-09"],
    ["09/04/2025", "2025-04-09"],
    [" 9/4/2025 ", "2025-04-09"],
    ["4/2025", "2025-04"],
    ["2025-04", "2025-04"],
    ["2025", "2025"],
    ["29/2/2024", "2024-02-29"],
    ["29/2/2000", "2000-02-29"],
  ])("%s as %s", (written, date) => {
    expect(parsePartialDate(written)).toEqual({ ok: true, date });
  });
});

describe("a day that does not exist is told apart from a text that is no date", () => {
  it.each(["31/4/2025", "29/2/2025", "29/2/1900", "0/4/2025", "2025-13-01", "13/2025", "2025-00", "0000"])(
    "%s is impossible",
    (written) => {
      expect(parsePartialDate(written)).toEqual({ ok: false, problem: "impossible-date" });
    },
  );

  it.each([
    "",
    "9-4-2025",
    "9/4/25",
    "2025-4-9",
    "2025/04/09",
    "9.4.2025",
    "ngày 9",
    "2025-04-09T00:00",
    "９/4/2025",
  ])("«%s» is malformed", (written) => {
    expect(parsePartialDate(written)).toEqual({ ok: false, problem: "malformed-date" });
  });
});

test("dates compare in the order of the calendar, a partial one before its days", () => {
  const inOrder = ["2024-12-31", "2025", "2025-04", "2025-04-09", "2025-04-10", "2025-10-01"];
  const shuffled = ["2025-10-01", "2025-04-09", "2025", "2024-12-31", "2025-04-10", "2025-04"];
  expect(shuffled.toSorted()).toEqual(inOrder);
});

test.each([
  ["2025-04-09", "2025-04-09", "2025-04-09"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2025", "2025-01-01", "2025-12-31"],
])("%s may mean the days from %s to %s", (date, first, last) => {
  expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
});

test("only a date with its day is whole", () => {
  expect(["2025-04-09", "2025-04", "2025"].map(isWholeDate)).toEqual([true, false, false]);
});

test("only a canonical date that exists is a calendar date", () => {
  expect(["2025-04-09", "2025-04", "2025"].map(isCalendarDate)).toEqual([true, true, true]);
  expect(["9/4/2025", "2025-04-31", " 2025", "ngày"].map(isCalendarDate)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("a text that is not canonical is a bug of the caller", () => {
  expect(() => firstDayOf("9/4/2025")).toThrow("9/4/2025");
});

test("whatever is read is canonical and reads as itself", () => {
  const part = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(part, part, fc.integer({ min: 1, max: 9999 }), (day, month, year) => {
      const reading = parsePartialDate(`${day}/${month}/${String(year).padStart(4, "0")}`);
      fc.pre(reading.ok);
      expect(parsePartialDate(reading.date)).toEqual(reading);
    }),
  );
});

test("where the day is needed, a partial date is malformed", () => {
  expect(parseFullDate("9/4/2025")).toEqual({ ok: true, date: "2025-04-09" });
  expect(parseFullDate("31/4/2025")).toEqual({ ok: false, problem: "impossible-date" });
  expect(parseFullDate("4/2025")).toEqual({ ok: false, problem: "malformed-date" });
});
