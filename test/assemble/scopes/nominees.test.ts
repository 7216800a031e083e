import { describe, expect, it } from "vitest";
import { collectivePapers } from "../../../src/assemble/scopes/collective.ts";
import { personPapers } from "../../../src/assemble/scopes/person.ts";
import type { Prose } from "../../../src/text/prose.ts";
import { aDesk, type InHandWritten } from "../../support/assembly.ts";
import { aPerson, aRound, aUnit } from "../../support/records.ts";

const target = (id: string, value: number) => ({
  id,
  text: `Chỉ tiêu ${id}`,
  measuredIn: "buổi",
  target: value,
});
const officers = [{ name: "Trần Bí", position: "Bí thư" }];
const report = { date: "01/4/2025", results: "Tốt." };
const registrations = {
  a: {
    targets: [target("hop", 2), target("ket-nap", 4)],
    people: [{ person: "an", targets: [target("bai", 3)] }],
  },
};
const submissions = {
  a: {
    date: "04/4/2025",
    results: { hop: 3, "ket-nap": 4 },
    resolution: {
      ...{ name: "Nghị quyết", asOf: "31/3/2025" },
      targets: [{ text: "Kết nạp", measuredIn: "đảng viên", target: 0, result: 5 }],
    },
    nominees: [
      { collective: "a", report },
      { person: "an", results: { bai: 2 }, report: { ...report, confirmation: [{ date: "02/4/2025" }] } },
      { collective: "b", report },
      { person: "binh", report: { results: "Khá." } },
    ],
  },
};
const units = [
  aUnit("a", {
    ...{ officers, place: "Yên Bái", names: [{ name: "Chi bộ A" }] },
    ratedStaff: [
      { year: 2024, kind: "đảng viên", counted: 18, good: 17, document: "12-BC/CB, 20/12/2024" },
      { year: 2023, kind: "đảng viên", counted: 0, good: 0, exempt: 2 },
    ],
    titles: [{ name: "Lò An", title: "Chiến sĩ thi đua", year: 2024, document: "95/QĐ, 28/12/2024" }],
  }),
  aUnit("b", { names: [{ name: "Chi bộ B" }] }),
];
const people = ["an", "binh"].map((id) => aPerson(id, { positions: [{ unit: "a", title: "Đảng viên" }] }));

function desk(written: InHandWritten = {}) {
  const rounds = [
    aRound("dang-ky", { round: { phase: "đăng ký", asOf: "03/10/2024" }, registrations }),
    aRound("de-nghi", { round: { phase: "đề nghị", asOf: "15/4/2025" }, submissions }),
  ];
  return aDesk({ units, people, rounds, ...written });
}

describe("the report of a collective", () => {
  const valuesAt = (index: number, context = desk()) =>
    collectivePapers(context)[index]?.values(context, "2025-04-01");

  it("is on its own date and path", () => {
    expect(collectivePapers(desk()).map(({ date, path }) => [date, path])).toEqual([
      ["2025-04-01", ["nominees", 0]],
      ["2025-04-01", ["nominees", 2]],
    ]);
  });

  it("compares what the unit registered with its results, and the resolution's targets with theirs", () => {
    expect(valuesAt(0)?.nominee).toMatchObject({
      name: "Chi bộ A",
      comparison: [
        { order: 1, target: "2", result: "3", percent: "150%", outcome: "vượt" },
        { order: 2, target: "4", result: "4", percent: "100%", outcome: "đạt" },
      ],
      counts: { targets: 2, reached: 2, exceeded: 1 },
      resolution: { name: "Nghị quyết", asOf: "2025-03-31", counts: { targets: 1, reached: 1, exceeded: 1 } },
    });
  });

  it("prints shares of staff rated well, and none where nobody was counted", () => {
    expect(valuesAt(0)?.nominee.ratedStaff).toMatchObject([
      { share: "94,4%", exempt: 0, document: "12-BC/CB, ngày 20/12/2024" },
      { share: "–", exempt: 2 },
    ]);
    expect(valuesAt(0)?.nominee.titles).toMatchObject([{ document: "95/QĐ, ngày 28/12/2024" }]);
  });

  it("of another collective than the unit is about that one, which registered nothing", () => {
    const values = valuesAt(1);
    expect(values?.unit.name).toBe("Chi bộ B");
    expect(values?.nominee).toMatchObject({ name: "Chi bộ B", comparison: [] });
  });

  it("has no values while the collective's file is faulty", () => {
    const context = desk({ units: units.slice(0, 1), faults: [{ file: "data/units/b.yaml", path: [] }] });
    expect(valuesAt(1, context)).toBeUndefined();
    expect(context.used()).toEqual(["data/units/b.yaml"]);
  });

  it("depends on the registration", () => {
    const context = desk();
    valuesAt(0, context);
    expect(context.used()).toContain("data/campaigns/dot/rounds/dang-ky/a.yaml");
  });
});

describe("the report of a person", () => {
  const paperAt = (index: number, context = desk()) => personPapers(context)[index];

  it("is on its own date, else on the submission's, and never signed by its subject", () => {
    expect(personPapers(desk()).map(({ subject, date, notSigning }) => [subject, date, notSigning])).toEqual([
      ["an", "2025-04-01", ["an"]],
      ["binh", "2025-04-04", ["binh"]],
    ]);
  });

  it("compares the person's own targets; who registered none has no comparison", () => {
    const results: Prose = [{ kind: "paragraph", runs: [{ text: "Tốt.", bold: false, italic: false }] }];
    const field = "data/campaigns/dot/rounds/de-nghi/a.yaml#nominees.1.report.results";
    const context = desk({ prose: { [field]: results } });
    const values = personPapers(context).map((paper) => paper.values(context, "2025-04-01"));
    expect(values[0]?.nominee.results).toBe(results);
    expect(values[0]?.nominee.comparison).toMatchObject([{ percent: "66,7%", outcome: "chưa đạt" }]);
    expect(values[1]?.nominee.comparison).toEqual([]);
    expect(values[0]?.confirmations).toMatchObject([
      { body: "Chi bộ A", placeAndDate: "Yên Bái, ngày 02 tháng 4 năm 2025", signature: { name: "Trần Bí" } },
    ]);
    expect(context.codes()).toEqual([]);
  });

  it("has no values while the person's file is faulty", () => {
    const context = desk({ people: [], faults: [{ file: "data/people/an.yaml", path: [] }] });
    expect(paperAt(0, context)?.values(context, "2025-04-01")).toBeUndefined();
    expect(context.used()).toContain("data/people/an.yaml");
  });
});
