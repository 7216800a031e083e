import { describe, expect, it } from "vitest";
import { bodyNames, superiorName } from "../../src/assemble/body-names.ts";
import type { Body } from "../../src/model/body.ts";
import { aDesk, type Desk } from "../support/assembly.ts";
import { aUnit, type RecordsWritten } from "../support/records.ts";

const renamed = aUnit("so", {
  kind: "đảng bộ cơ sở",
  names: [
    { name: "Đảng bộ Sở Cũ", committee: "Đảng ủy Sở Cũ", to: "28/02/2025" },
    { name: "Đảng bộ Sở Mới", committee: "Đảng ủy Sở Mới", from: "01/3/2025" },
  ],
});
const cell = aUnit("chi-bo", {
  kind: "chi bộ trực thuộc",
  names: [{ name: "Chi bộ" }],
  parents: [{ unit: "so" }],
});
const department = aUnit("ban", { kind: "ban", names: [{ name: "Ban Tuyên giáo" }] });
const styles: NonNullable<RecordsWritten["styles"]> = {
  kinds: { ban: { tradition: "party", signing: {}, superior: "committee" } },
};

function desk(): Desk {
  return aDesk({ units: [renamed, cell, department], styles });
}

const bodyOf = (record: typeof renamed): Body => ({ id: record.id, record });

describe("the names of a body", () => {
  it.each([
    { date: "2025-02-28", name: "Đảng bộ Sở Cũ", committee: "Đảng ủy Sở Cũ" },
    { date: "2025-03-01", name: "Đảng bộ Sở Mới", committee: "Đảng ủy Sở Mới" },
  ])("are those of $date", ({ date, name, committee }) => {
    expect(bodyNames(desk(), bodyOf(renamed), date)).toEqual({ name, committee, fullName: name });
  });

  it("are one where it has no committee of its own", () => {
    expect(bodyNames(desk(), bodyOf(cell), "2025-04-04").committee).toBe("Chi bộ");
  });

  it("are full with the committee that a department belongs to", () => {
    const { fullName } = bodyNames(desk(), bodyOf(department), "2025-04-04");
    expect(fullName).toBe("Ban Tuyên giáo Đảng ủy Khối");
  });

  it("that it lacks on the date are a finding in its file", () => {
    const unnamed = aUnit("moi", { names: [{ name: "Chi bộ Mới", from: "01/3/2025" }] });
    const context = desk();
    bodyNames(context, bodyOf(unnamed), "2025-02-28");
    expect(context.codes()).toEqual(["assemble/no-name-on-date data/units/moi.yaml#names"]);
  });
});

describe("the line above the issuer", () => {
  it("is the superior organisation's name on the date", () => {
    expect(superiorName(desk(), bodyOf(cell), "2025-02-28")).toBe("Đảng bộ Sở Cũ");
    expect(superiorName(desk(), bodyOf(cell), "2025-03-01")).toBe("Đảng bộ Sở Mới");
  });

  it("is the committee for a department", () => {
    expect(superiorName(desk(), bodyOf(department), "2025-04-04")).toBe("Đảng ủy Khối");
  });

  it("is what the unit's own file says instead", () => {
    const youth = aUnit("doan", { superior: [{ value: "Tỉnh đoàn", from: "01/01/2025" }] });
    expect(superiorName(desk(), bodyOf(youth), "2025-04-04")).toBe("Tỉnh đoàn");
    expect(superiorName(desk(), bodyOf(youth), "2024-12-31")).toBe("Đảng bộ Khối");
  });

  it("that nobody is on the date is a finding", () => {
    const orphan = aUnit("mo-coi", { parents: [{ unit: "khoi", from: "01/3/2025" }] });
    const context = desk();
    expect(superiorName(context, bodyOf(orphan), "2025-02-28")).toBe("");
    expect(context.codes()).toEqual(["assemble/no-parent-on-date data/units/mo-coi.yaml#parents"]);
  });

  it("makes the paper depend on the superior's file", () => {
    const context = desk();
    superiorName(context, bodyOf(cell), "2025-04-04");
    expect(context.used()).toEqual(["data/units/so.yaml"]);
  });

  it("is looked for in a faulty file, which then stops the paper", () => {
    const context = aDesk({ units: [cell], faults: [{ file: "data/units/so.yaml", path: [] }] });
    superiorName(context, bodyOf(cell), "2025-04-04");
    expect(context.used()).toEqual(["data/units/so.yaml"]);
  });
});
