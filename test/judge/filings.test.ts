import { describe, expect, test } from "vitest";
import { filingsOf } from "../../src/judge/filings.ts";
import { aRound, aUnit, type RecordsWritten, type RoundWritten, someRecords } from "../support/records.ts";

const asOf = "2025-04-15";

function deNghi(id: string, written: Partial<RoundWritten> = {}) {
  return aRound(id, { round: { phase: "đề nghị", asOf }, ...written });
}

function filings(written: RecordsWritten, day = asOf) {
  return filingsOf("đề nghị", { ...someRecords(written), asOf: day });
}

describe("filingsOf", () => {
  test("has every unit of a participating kind, filed or not, by id", () => {
    const found = filings({
      units: [
        aUnit("chi-bo-b"),
        aUnit("dang-bo-a", { kind: "đảng bộ cơ sở" }),
        aUnit("chi-bo-nho", { kind: "chi bộ trực thuộc", parents: [{ unit: "dang-bo-a" }] }),
      ],
      rounds: [deNghi("de-nghi", { submissions: { "chi-bo-b": {} } })],
    });
    expect(found.map(({ unit, paper }) => [unit, paper?.kind])).toEqual([
      ["chi-bo-b", "submission"],
      ["dang-bo-a", undefined],
    ]);
  });

  test("has a unit of another kind that filed all the same", () => {
    const found = filings({
      units: [aUnit("chi-bo-nho", { kind: "chi bộ trực thuộc" })],
      rounds: [deNghi("de-nghi", { submissions: { "chi-bo-nho": {} } })],
    });
    expect(found.map(({ unit, unitKind }) => [unit, unitKind])).toEqual([
      ["chi-bo-nho", "chi bộ trực thuộc"],
    ]);
  });

  test("has a unit whose own file can't be read but whose paper can", () => {
    const found = filings({ rounds: [deNghi("de-nghi", { submissions: { "chi-bo-loi": {} } })] });
    expect(found.map(({ unit, unitKind }) => [unit, unitKind])).toEqual([["chi-bo-loi", undefined]]);
  });

  test("takes the unit's kind on the day of its paper", () => {
    const kind = [
      { value: "chi bộ cơ sở" as const, to: "31/3/2025" },
      { value: "đảng bộ cơ sở" as const, from: "01/4/2025" },
    ];
    const on = (date: string) =>
      filings({
        units: [aUnit("don-vi", { kind })],
        rounds: [deNghi("de-nghi", { submissions: { "don-vi": { date } } })],
      })[0]?.unitKind;
    expect(on("31/3/2025")).toBe("chi bộ cơ sở");
    expect(on("01/4/2025")).toBe("đảng bộ cơ sở");
  });

  test.each([
    ["04/4/2025", "2025-04-04"],
    ["3/2025", "2025-03-31"],
    ["4/2025", asOf],
    [undefined, asOf],
  ])("a paper dated %s has the day %s", (date, day) => {
    const found = filings({
      units: [aUnit("don-vi")],
      rounds: [deNghi("de-nghi", { submissions: { "don-vi": date === undefined ? {} : { date } } })],
    });
    expect(found[0]?.day).toBe(day);
  });

  test("a later round's paper stands in place of an earlier one, and an earlier one where there is no later", () => {
    const found = filings({
      units: [aUnit("chi-bo-a"), aUnit("chi-bo-b"), aUnit("chi-bo-c")],
      rounds: [
        deNghi("lan-1", {
          round: { phase: "đề nghị", asOf: "10/4/2025" },
          submissions: { "chi-bo-a": {}, "chi-bo-b": {} },
        }),
        deNghi("lan-2", { submissions: { "chi-bo-a": {} } }),
      ],
    });
    expect(found.map(({ unit, round }) => [unit, round.id])).toEqual([
      ["chi-bo-a", "lan-2"],
      ["chi-bo-b", "lan-1"],
      ["chi-bo-c", "lan-2"],
    ]);
  });

  test("knows nothing of rounds after the day, nor of other phases", () => {
    const rounds = [
      deNghi("lan-2"),
      aRound("dang-ky", { round: { phase: "đăng ký", asOf: "01/10/2024" }, registrations: { "don-vi": {} } }),
    ];
    expect(filings({ units: [aUnit("don-vi")], rounds }, "2025-04-14")).toEqual([]);
  });

  test("tells a paper with a fault from one that isn't there", () => {
    const rounds = [deNghi("de-nghi")];
    const file = "data/campaigns/dot/rounds/de-nghi/chi-bo-a.yaml";
    const found = filings({
      units: [aUnit("chi-bo-a"), aUnit("chi-bo-b")],
      rounds,
      faults: [{ file, path: [] }],
    });
    expect(found.map(({ faulty }) => faulty)).toEqual([true, false]);
  });
});
