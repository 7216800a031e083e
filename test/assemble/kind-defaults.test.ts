import { expect, it } from "vitest";
import { kindDefaults } from "../../src/assemble/kind-defaults.ts";
import { aDesk } from "../support/assembly.ts";
import { aUnit } from "../support/records.ts";

it("are those of the unit's kind on the date", () => {
  const record = aUnit("don-vi", {
    kind: [
      { value: "chi bộ cơ sở", to: "2024-12-31" },
      { value: "đảng bộ cơ sở", from: "2025-01-01" },
    ],
  });
  const authorityOn = (date: string) =>
    kindDefaults(aDesk(), { id: "don-vi", record }, date)?.signing.authority;
  expect(authorityOn("2024-12-31")).toBe("T/M chi bộ cơ sở");
  expect(authorityOn("2025-01-01")).toBe("T/M đảng bộ cơ sở");
});

it("are the issuing body's own for the issuing body", () => {
  const context = aDesk();
  const record = context.records.organisation;
  expect(kindDefaults(context, { id: record.value.id, record }, "2025-01-01")?.signing.authority).toBe(
    "T/M BAN THƯỜNG VỤ",
  );
});

it("are none, and never the issuing body's, for a unit without a kind on the date", () => {
  const context = aDesk();
  const record = aUnit("don-vi", { kind: [{ value: "ban", to: "2024-12-31" }] });
  expect(kindDefaults(context, { id: "don-vi", record }, "2025-01-01")).toBeUndefined();
  expect(context.codes()).toEqual(["assemble/no-kind-on-date data/units/don-vi.yaml#kind"]);
});
