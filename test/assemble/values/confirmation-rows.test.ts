import { describe, expect, it } from "vitest";
import { confirmationRows } from "../../../src/assemble/values/confirmation-rows.ts";
import type { Person } from "../../../src/model/person.ts";
import type { Located } from "../../../src/model/source-file.ts";
import { aDesk, type InHandWritten } from "../../support/assembly.ts";
import { aPerson, aUnit } from "../../support/records.ts";

const gap = "\u00A0".repeat(6);
const place = "Yên Bái";
const committee = aUnit("dang-bo", {
  kind: "đảng bộ cơ sở",
  names: [{ name: "Đảng bộ Sở", committee: "Đảng ủy Sở" }],
  officers: [
    { name: "Trần Bí", position: "Bí thư" },
    { person: "pho", position: "Phó Bí thư" },
  ],
  place,
});
const cell = aUnit("chi-bo", {
  kind: "chi bộ trực thuộc",
  names: [{ name: "Chi bộ Một" }],
  parents: [{ unit: "dang-bo" }],
  officers: [
    { person: "lan", position: "Bí thư" },
    { name: "Lò Phó", position: "Phó Bí thư" },
  ],
  seal: "không",
  place,
});
const deputy = aPerson("pho", { name: "Vàng Phó" });
const memberOf = (unit: string, id = "an") => aPerson(id, { positions: [{ unit, title: "Đảng viên" }] });

interface Given {
  readonly person?: Located<Person>;
  readonly given?: readonly { by?: string; date?: string }[];
  readonly written?: InHandWritten;
}

function confirm({ person = memberOf("chi-bo"), given = [], written = {} }: Given) {
  const people = [person, deputy];
  const context = aDesk({ units: [committee, cell], people, ...written });
  const rows = confirmationRows(context, { person, given, date: "2025-04-04" });
  return {
    rows,
    names: rows.map(({ body, signature }) => `${body}: ${signature.position} ${signature.name}`),
    context,
  };
}

describe("where nobody is named", () => {
  it("a body with a seal confirms alone", () => {
    expect(confirm({ person: memberOf("dang-bo") }).names).toEqual(["Đảng ủy Sở: Bí thư Trần Bí"]);
  });

  it("above a body without a seal its superior confirms too", () => {
    const { names } = confirm({ given: [{ date: "2025-04-03" }, { date: "2025-04-04" }] });
    expect(names).toEqual(["Chi bộ Một: Bí thư lan", "Đảng ủy Sở: Bí thư Trần Bí"]);
  });

  it("each committee has the date recorded for it, and a gap where none is", () => {
    const { rows } = confirm({ given: [{ date: "2025-04-03" }] });
    expect(rows.map(({ placeAndDate }) => placeAndDate)).toEqual([
      "Yên Bái, ngày 03 tháng 4 năm 2025",
      `Yên Bái, ngày${gap}tháng${gap}năm${gap}`,
    ]);
  });

  it("a second date asks the superior of a body with a seal", () => {
    const person = memberOf("dang-bo");
    const officers = [{ name: "Nguyễn Khối", position: "Phó Bí thư" }];
    const { names } = confirm({
      person,
      given: [{ date: "2025-04-03" }, { date: "2025-04-04" }],
      written: { organisation: { officers, place } },
    });
    expect(names).toEqual(["Đảng ủy Sở: Bí thư Trần Bí", "Đảng ủy Khối: Phó Bí thư Nguyễn Khối"]);
  });
});

describe("nobody confirms for themselves", () => {
  it("the deputy signs for the secretary", () => {
    const { names } = confirm({ person: memberOf("chi-bo", "lan") });
    expect(names).toEqual(["Chi bộ Một: Phó Bí thư Lò Phó", "Đảng ủy Sở: Bí thư Trần Bí"]);
  });

  it("the superior committee confirms where there is no deputy", () => {
    const alone = { ...cell, value: { ...cell.value, officers: cell.value.officers.slice(0, 1) } };
    const { names, context } = confirm({
      person: memberOf("chi-bo", "lan"),
      written: { units: [committee, alone] },
    });
    expect(names).toEqual(["Đảng ủy Sở: Bí thư Trần Bí"]);
    expect(context.codes()).toEqual([]);
  });

  it("a committee whose officers nobody recorded is not passed over: it is a finding", () => {
    const empty = { ...cell, value: { ...cell.value, officers: [] } };
    const { context } = confirm({ written: { units: [committee, empty] } });
    expect(context.codes()).toEqual(["assemble/nobody-to-sign data/units/chi-bo.yaml#officers"]);
  });
});

describe("whoever is named", () => {
  it("confirms as recorded: a body", () => {
    const given = [{ by: "dang-bo", date: "2025-04-04" }];
    expect(confirm({ given }).names).toEqual(["Đảng ủy Sở: Bí thư Trần Bí"]);
  });

  it("confirms as recorded: an officer of the committee or of one above it, in that office", () => {
    const given = [{ by: "lan", date: "2025-04-03" }, { by: "pho" }];
    const lan = aPerson("lan", { name: "Nguyễn Lan" });
    const { names } = confirm({ given, written: { people: [memberOf("chi-bo"), deputy, lan] } });
    expect(names).toEqual(["Chi bộ Một: Bí thư Nguyễn Lan", "Đảng ủy Sở: Phó Bí thư Vàng Phó"]);
  });

  it("without an office there is a finding", () => {
    const outsider = aPerson("ngoai", { name: "Người Ngoài" });
    const given = [{ by: "ngoai" }];
    const { rows, context } = confirm({ given, written: { people: [memberOf("chi-bo"), outsider] } });
    expect(rows).toEqual([]);
    expect(context.codes()).toEqual(["assemble/confirmer-holds-no-office data/people/ngoai.yaml"]);
  });

  it("by a faulty file stops the paper", () => {
    const given = [{ by: "hong" }];
    const file = "data/units/hong.yaml";
    const { rows, context } = confirm({ given, written: { faults: [{ file, path: [] }] } });
    expect(rows).toEqual([]);
    expect(context.used()).toContain(file);
  });
});

describe("what held on the day of the confirmation", () => {
  const units = [
    {
      ...cell,
      value: { ...cell.value, names: [{ name: "Chi bộ Cũ", to: "2025-03-31" }, { name: "Chi bộ Mới" }] },
    },
    committee,
  ];

  it.each([
    { date: "2025-03-31", body: "Chi bộ Cũ" },
    { date: "2025-04-01", body: "Chi bộ Mới" },
    { date: "2025-03", body: "Chi bộ Cũ" },
  ])("is printed: $body on $date", ({ date, body }) => {
    const { rows } = confirm({ given: [{ by: "chi-bo", date }], written: { units } });
    expect(rows[0]?.body).toBe(body);
  });

  it("is the paper's own day where the confirmation has none", () => {
    expect(confirm({ given: [{ by: "chi-bo" }], written: { units } }).rows[0]?.body).toBe("Chi bộ Mới");
  });
});
