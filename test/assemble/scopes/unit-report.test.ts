import { describe, expect, it } from "vitest";
import { unitReportPapers } from "../../../src/assemble/scopes/unit-report.ts";
import { parseProse } from "../../../src/text/parse-prose.ts";
import { aDesk } from "../../support/assembly.ts";
import { aRound, aUnit, aUnitRating } from "../../support/records.ts";

const target = { text: "Chỉ tiêu", measuredIn: "buổi", target: 2 };

function desk(submission: object) {
  const { prose } = parseProse("Tốt.");
  return aDesk({
    units: [aUnit("a")],
    ratings: [aUnitRating(2025, { ratings: { a: "HTTNV" } })],
    prose: { "data/campaigns/dot/rounds/de-nghi/a.yaml#summingUpReport.strengths": prose },
    rounds: [
      aRound("dang-ky", {
        round: { phase: "đăng ký", asOf: "03/10/2024" },
        registrations: { a: { date: "25/9/2024", people: [], targets: [{ id: "mot", ...target }] } },
      }),
      aRound("de-nghi", { round: { phase: "đề nghị", asOf: "15/4/2025" }, submissions: { a: submission } }),
    ],
  });
}

const report = { document: "14-BC/CB, 02/4/2025" };
const valuesOf = (submission: object) => {
  const context = desk(submission);
  return unitReportPapers(context)[0]?.values(context, "2025-04-02")?.report;
};

describe("a unit's report on the campaign", () => {
  it("is made where the unit says that it reports, with the number and day that it cites", () => {
    const context = desk({ proof: { report } });
    const [paper] = unitReportPapers(context);
    expect(paper).toMatchObject({ unit: "a", issuer: { id: "a" }, date: "2025-04-02" });
    expect(paper?.number(context, "tong-ket-don-vi")).toBe("14-BC/CB");
    expect(unitReportPapers(desk({}))).toEqual([]);
    expect(unitReportPapers(desk({ proof: { report: "không tổ chức" } }))).toEqual([]);
  });

  it("has its figures from the registration, the results and the raters' decisions", () => {
    const proof = { report, plan: { document: "28-KH/CB, 28/9/2024" }, propagation: { text: "Đăng tin" } };
    expect(valuesOf({ proof, results: { mot: 3 } })).toMatchObject({
      ...{ plan: "28-KH/CB, ngày 28/9/2024", propagation: { text: "Đăng tin" } },
      registration: { date: "2024-09-25", targets: 1, people: 0 },
      comparison: [{ text: "Chỉ tiêu", target: "2", result: "3", outcome: "vượt" }],
      counts: { targets: 1, reached: 1, exceeded: 1 },
      ratings: [{ year: 2025, short: "HTTNV" }],
    });
  });

  it("compares nothing where the unit reports no result", () => {
    const context = desk({ proof: { report } });
    const values = unitReportPapers(context)[0]?.values(context, "2025-04-02")?.report;
    expect(values?.comparison).toEqual([]);
    expect(context.codes()).toEqual([]);
  });

  it("has what the unit says of a section, and nothing where it says nothing", () => {
    const values = valuesOf({ proof: { report }, summingUpReport: { strengths: "Tốt." } });
    expect(values?.strengths).toHaveLength(1);
    expect(values?.lessons).toBeUndefined();
  });
});
