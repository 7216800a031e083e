import { describe, expect, it } from "vitest";
import { personValues, positionOn } from "../../../src/assemble/values/person-values.ts";
import { aDesk } from "../../support/assembly.ts";
import { aPerson, aUnit } from "../../support/records.ts";

const unit = aUnit("chi-bo", { names: [{ name: "Chi bộ Một" }] });
const positions = [
  { unit: "cu", title: "Đảng viên", to: "31/12/2024" },
  { unit: "chi-bo", title: "Phó Bí thư", from: "01/01/2025" },
];

describe("a person's values", () => {
  it("are as of the paper's day, with documents as papers cite them", () => {
    const person = aPerson("an", {
      ...{ name: "Nguyễn An", positions, discipline: "không" },
      recognitions: [{ title: "điển hình tiên tiến", document: "02-QĐ/CB, 17/01/2025", issuer: "chi-bo" }],
    });
    expect(personValues(aDesk({ units: [unit] }), person, "2025-04-04")).toMatchObject({
      ...{ id: "an", name: "Nguyễn An", position: "Phó Bí thư", unit: "Chi bộ Một", discipline: "không" },
      ...{ joined: "2009-05-19", official: "2010-05-19", born: "1985-03-12" },
      recognitions: [
        { title: "điển hình tiên tiến", document: "02-QĐ/CB, ngày 17/01/2025", issuer: "Chi bộ Một" },
      ],
    });
  });

  it("depend on the unit of the position held, and on none that was left", () => {
    const context = aDesk({ units: [unit, aUnit("cu")] });
    personValues(context, aPerson("an", { positions }), "2025-04-04");
    expect(context.used()).toEqual(["data/units/chi-bo.yaml"]);
  });
});

it("a person without a position on the day is a finding", () => {
  const context = aDesk({ units: [unit] });
  const person = aPerson("an", { positions: positions.slice(0, 1) });
  expect(positionOn(context, person, "2025-04-04")).toEqual({ title: "", unit: undefined });
  expect(context.codes()).toEqual(["assemble/no-position-on-date data/people/an.yaml#positions"]);
});
