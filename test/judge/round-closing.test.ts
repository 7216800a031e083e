import { describe, expect, test } from "vitest";
import { isClosed } from "../../src/judge/round-closing.ts";
import { roundSchema } from "../../src/model/round.ts";
import type { UnitKind } from "../../src/model/unit.ts";
import { aPlan, someRecords } from "../support/records.ts";
import { aDeadlineRule } from "../support/rules.ts";

const plan = aPlan({
  rules: [
    aDeadlineRule({ id: "R-1", phase: "đề nghị", before: "10/4/2025", unitKinds: ["chi bộ cơ sở"] }),
    aDeadlineRule({ id: "R-2", phase: "đề nghị", before: "15/4/2025", unitKinds: ["ban"] }),
    aDeadlineRule({ id: "R-3", phase: "đề nghị", before: "12/4/2025", unitKinds: ["ban"] }),
    aDeadlineRule({ id: "R-4", phase: "đăng ký", before: "30/9/2024" }),
  ],
});

function closedOn(asOf: string, given: { kind?: UnitKind; phase?: string; closed?: string } = {}): boolean {
  const { kind: unitKind = "chi bộ cơ sở", phase = "đề nghị", ...rest } = given;
  const round = roundSchema.parse({ phase, asOf, ...rest });
  return isClosed({ round, unitKind }, { ...someRecords({ plan }), asOf });
}

describe("a round that doesn't say when it closed", () => {
  test.each([
    ["2025-04-09", "chi bộ cơ sở", false],
    ["2025-04-10", "chi bộ cơ sở", true],
    ["2025-04-14", "ban", false],
    ["2025-04-15", "ban", true],
  ] as const)("on %s for a %s: %s", (asOf, kind, closed) => {
    expect(closedOn(asOf, { kind })).toBe(closed);
  });

  test("its deadline on a Sunday lasts to the end of Monday", () => {
    expect(closedOn("2024-09-30", { phase: "đăng ký" })).toBe(false);
    expect(closedOn("2024-10-01", { phase: "đăng ký" })).toBe(true);
  });

  test("stays open without a deadline in its phase", () => {
    expect(closedOn("2030-01-01", { phase: "thẩm định" })).toBe(false);
    expect(closedOn("2030-01-01", { kind: "văn phòng" })).toBe(false);
  });
});

describe("a round that says when it closed", () => {
  test.each([
    ["2025-04-08", "8/4/2025", true],
    ["2025-04-07", "8/4/2025", false],
    ["2025-04-15", "16/4/2025", false],
  ])("on %s, closed on %s: %s", (asOf, closed, expected) => {
    expect(closedOn(asOf, { closed })).toBe(expected);
  });
});
