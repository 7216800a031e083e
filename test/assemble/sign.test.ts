import { describe, expect, it } from "vitest";
import { positionAmongOfficers, signatureOf } from "../../src/assemble/sign.ts";
import { aDesk } from "../support/assembly.ts";
import { aPerson, aUnit } from "../support/records.ts";

const people = [aPerson("lan", { name: "Nguyễn Thị Lan" }), aPerson("dung", { name: "Đỗ Dũng" })];
const officers = [
  { name: "Trần Văn Cũ", position: "Bí thư", to: "31/12/2024" },
  { person: "lan", position: "Bí thư", from: "01/01/2025" },
  { name: "Lò Văn Phó", position: "Phó Bí thư" },
];

function sign(date: string, { notSigning = [] as string[], unit = {} } = {}) {
  const context = aDesk({ people });
  const record = aUnit("chi-bo", { officers, ...unit });
  return { signature: signatureOf(context, { id: "chi-bo", record }, { date, notSigning }), context };
}

describe("who signs", () => {
  it("is the first officer in office on the date, by name or by a person's id", () => {
    expect(sign("2024-12-31").signature).toMatchObject({ name: "Trần Văn Cũ", position: "Bí thư" });
    expect(sign("2025-01-01").signature).toMatchObject({ name: "Nguyễn Thị Lan", position: "Bí thư" });
  });

  it("is the deputy, for the body itself, where the first is a nominee", () => {
    expect(sign("2025-01-01", { notSigning: ["lan"] }).signature).toEqual({
      authority: "T/M chi bộ cơ sở",
      position: "Phó Bí thư",
      name: "Lò Văn Phó",
    });
  });

  it("is not a nominee whom the officers list by a plain name, in another spelling", () => {
    const unit = {
      officers: [
        { name: "ĐỖ  DŨNG", position: "Bí thư" },
        { name: "Lò Văn Phó", position: "Phó Bí thư" },
      ],
    };
    expect(sign("2025-01-01", { notSigning: ["dung"], unit }).signature.name).toBe("Lò Văn Phó");
  });

  it("is an officer with a file of their own, though a nominee has the same name", () => {
    const namesakes = [
      aPerson("lan", { name: "Nguyễn Thị Lan" }),
      aPerson("lan-2", { name: "Nguyễn Thị Lan" }),
    ];
    const record = aUnit("chi-bo", { officers: [{ person: "lan", position: "Bí thư" }] });
    const context = aDesk({ people: namesakes });
    const signing = { date: "2025-01-01", notSigning: ["lan-2"] };
    expect(signatureOf(context, { id: "chi-bo", record }, signing).name).toBe("Nguyễn Thị Lan");
  });

  it("signs under the unit's own block where its file gives one", () => {
    const unit = { signing: { authority: "T/M ỦY BAN KIỂM TRA" } };
    expect(sign("2025-01-01", { unit }).signature.authority).toBe("T/M ỦY BAN KIỂM TRA");
    const filingOnly = { signing: { filing: "Lưu Chi bộ" } };
    expect(sign("2025-01-01", { unit: filingOnly }).signature.authority).toBe("T/M chi bộ cơ sở");
  });

  it("that is nobody is a finding at the officers", () => {
    const { context } = sign("2025-01-01", { unit: { officers: officers.slice(0, 1) } });
    expect(context.codes()).toEqual(["assemble/nobody-to-sign data/units/chi-bo.yaml#officers"]);
  });

  it("makes the paper depend on the officer's own file, faulty or not, and on the words of the style", () => {
    const record = aUnit("chi-bo", { officers });
    const body = { id: "chi-bo", record };
    const context = aDesk({ faults: [{ file: "data/people/lan.yaml", path: [] }] });
    signatureOf(context, body, { date: "2025-01-01", notSigning: [] });
    expect(context.used()).toEqual(["data/people/lan.yaml", "templates/styles.yaml#styles.party-style"]);
  });
});

describe("who only chairs or takes minutes", () => {
  const record = aUnit("chi-bo", { officers });
  const positionOf = (name: string, date = "2025-01-01") =>
    positionAmongOfficers(aDesk({ people }), { id: "chi-bo", record }, { name, date });

  it.each([
    { name: "Nguyễn Thị Lan", position: "Bí thư" },
    { name: "lò văn phó", position: "Phó Bí thư" },
    { name: "Người Ngoài", position: undefined },
    { name: "Trần Văn Cũ", position: undefined },
  ])("$name holds $position", ({ name, position }) => {
    expect(positionOf(name)).toBe(position);
  });
});
