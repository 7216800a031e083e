import { describe, expect, it } from "vitest";
import { awardRows, personRatingRows, unitRatingRows } from "../../../src/assemble/values/rating-rows.ts";
import { aDesk } from "../../support/assembly.ts";
import { aPerson, aPlan, aUnit, aUnitRating } from "../../support/records.ts";

const plan = aPlan({
  rules: [
    {
      ...{ id: "R-1", clause: "I", title: { vi: "a", en: "a" }, phase: "đề nghị", subject: "person" },
      ...{ force: "binding", stops: "person" },
      criterion: { kind: "yearly-ratings", years: [2023, 2024], atLeast: "HTTNV" },
    },
  ],
});

describe("a unit's ratings", () => {
  it("are those of the years that the plan asks for, from every decision that rates it", () => {
    const ratings = [
      aUnitRating(2022, { ratings: { doan: "HTTNV" } }),
      aUnitRating(2023, { ratings: { doan: "HTTNV", khac: "HTNV" } }),
      aUnitRating(2023, {
        ...{
          file: "2023-tinh-doan",
          issuer: undefined,
          issuerName: "Tỉnh đoàn",
          document: "12-QĐ/TĐ, 9/1/2024",
        },
        ...{ grades: { "vững mạnh xuất sắc": "HTXSNV" }, ratings: { doan: "vững mạnh xuất sắc" } },
      }),
      aUnitRating(2024, { ratings: { khac: "HTTNV" } }),
    ];
    expect(unitRatingRows(aDesk({ plan, ratings }), "doan", "2025-04-04")).toEqual([
      {
        ...{ year: 2023, short: "HTTNV", name: "Hoàn thành tốt nhiệm vụ" },
        ...{ document: "500-QĐ/ĐUK, ngày 31/12/2023", issuer: "Đảng ủy Khối" },
      },
      {
        ...{ year: 2023, short: "HTXSNV", name: "Hoàn thành xuất sắc nhiệm vụ" },
        ...{ document: "12-QĐ/TĐ, ngày 09/01/2024", issuer: "Tỉnh đoàn" },
      },
    ]);
  });

  it("make the paper depend on the unit's entries, and on decisions that can't be read", () => {
    const faults = [
      { file: "data/ratings/2022.yaml", path: [] },
      { file: "data/ratings/2023.yaml", path: ["ratings", "khac"] },
    ];
    const context = aDesk({ plan, ratings: [aUnitRating(2024, { ratings: { doan: "HTTNV" } })], faults });
    unitRatingRows(context, "doan", "2025-04-04");
    expect(context.used()).toEqual([
      "data/organisation.yaml",
      "data/ratings/2022.yaml",
      "data/ratings/2024.yaml#ratings.doan",
    ]);
  });

  it("are none by the names that every object is born with", () => {
    const ratings = [aUnitRating(2024, { ratings: {} })];
    expect(unitRatingRows(aDesk({ plan, ratings }), "constructor", "2025-04-04")).toEqual([]);
  });
});

describe("a person's ratings", () => {
  it("are those of the years that the plan asks for; a year without one has no row", () => {
    const person = aPerson("an", { ratings: { "2022": { rating: "HTTNV" }, "2024": { rating: "HTXSNV" } } });
    expect(personRatingRows(aDesk({ plan }), person.value, "2025-04-04")).toEqual([
      {
        ...{ year: 2024, short: "HTXSNV", name: "Hoàn thành xuất sắc nhiệm vụ" },
        ...{ document: undefined, issuer: undefined },
      },
    ]);
  });

  it("name their issuer as it was called when it decided", () => {
    const unit = aUnit("so", {
      names: [
        { name: "Đảng bộ Cũ", committee: "Đảng ủy Cũ", to: "28/02/2025" },
        { name: "Đảng bộ Mới", committee: "Đảng ủy Mới", from: "01/3/2025" },
      ],
    });
    const ratings = { "2024": { rating: "HTTNV", document: "9-QĐ/ĐU, 20/12/2024", issuer: "so" } };
    const rows = personRatingRows(
      aDesk({ plan, units: [unit] }),
      aPerson("an", { ratings }).value,
      "2025-04-04",
    );
    expect(rows[0]?.issuer).toBe("Đảng ủy Cũ");
  });
});

it("awards are cited as papers do", () => {
  const awards = [
    { title: "Bằng khen", year: 2023, document: "95/QĐ-UBND, 28/12/2023", issuerName: "Chủ tịch UBND" },
  ];
  expect(awardRows(aDesk(), awards, "2025-04-04")).toEqual([
    { title: "Bằng khen", year: 2023, document: "95/QĐ-UBND, ngày 28/12/2023", issuer: "Chủ tịch UBND" },
  ]);
});
