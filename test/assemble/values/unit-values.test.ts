import { describe, expect, it } from "vitest";
import { issuerName, unitValues } from "../../../src/assemble/values/unit-values.ts";
import { aDesk } from "../../support/assembly.ts";
import { aUnit } from "../../support/records.ts";

describe("a unit's values", () => {
  const unit = aUnit("chi-bo", {
    names: [{ name: "Chi bộ Một" }],
    place: [
      { value: "Văn Chấn", to: "31/12/2024" },
      { value: "Yên Bái", from: "01/01/2025" },
    ],
    strength: [
      { asOf: "31/3/2025", members: 26, staff: 214 },
      { asOf: "31/8/2024", members: 24 },
    ],
  });

  it.each([
    { date: "2025-04-04", place: "Yên Bái", strength: { asOf: "2025-03-31", members: 26, staff: 214 } },
    {
      date: "2025-03-31",
      place: "Yên Bái",
      strength: { asOf: "2025-03-31", members: 26, staff: 214 },
    },
    { date: "2025-03-30", place: "Yên Bái", strength: { asOf: "2024-08-31", members: 24 } },
    { date: "2024-08-30", place: "Văn Chấn", strength: undefined },
  ])("on $date have the last count taken by then", ({ date, place, strength }) => {
    const values = unitValues(aDesk({ units: [unit] }), unit, date);
    expect(values).toMatchObject({ id: "chi-bo", name: "Chi bộ Một", kind: "chi bộ cơ sở", place });
    expect(values.strength).toEqual(strength);
  });
});

describe("who issued something", () => {
  const unit = aUnit("so", {
    names: [
      { name: "Đảng bộ Cũ", committee: "Đảng ủy Cũ", to: "28/02/2025" },
      { name: "Đảng bộ Mới", committee: "Đảng ủy Mới", from: "01/3/2025" },
    ],
  });

  it.each([
    {
      what: "by the document's date",
      given: { issuer: "so", document: "9-QĐ/ĐU, 20/12/2024" },
      name: "Đảng ủy Cũ",
    },
    { what: "by the paper's date where the document has none", given: { issuer: "so" }, name: "Đảng ủy Mới" },
    { what: "as written", given: { issuerName: "Tỉnh đoàn" }, name: "Tỉnh đoàn" },
    { what: "nobody", given: {}, name: undefined },
  ])("is named $what", ({ given, name }) => {
    expect(issuerName(aDesk({ units: [unit] }), given, "2025-04-04")).toBe(name);
  });
});
