import { describe, expect, it } from "vitest";
import { registrantPapers } from "../../../src/assemble/scopes/registrant.ts";
import { registrationPapers } from "../../../src/assemble/scopes/registration.ts";
import { aDesk, type InHandWritten } from "../../support/assembly.ts";
import { aPerson, aRound, aUnit } from "../../support/records.ts";

const target = { id: "a", text: "Chỉ tiêu", measuredIn: "buổi", target: 97.5 };
const officers = [
  { person: "lan", position: "Bí thư" },
  { name: "Lò Phó", position: "Phó Bí thư" },
];
const units = [aUnit("chi-bo", { officers, place: "Yên Bái" })];
const position = { unit: "chi-bo", title: "Đảng viên" };
const people = ["an", "lan"].map((id) => aPerson(id, { positions: [position] }));
const registrations = {
  "chi-bo": {
    date: "25/9/2024",
    targets: [target],
    people: [
      "an",
      { person: "lan", date: "23/9/2024", form: "Bằng khen", targets: [target, { ...target, id: "b" }] },
    ],
  },
};

function desk(written: InHandWritten = {}) {
  const round = aRound("dang-ky", { round: { phase: "đăng ký", asOf: "03/10/2024" }, registrations });
  return aDesk({ units, people, rounds: [round], ...written });
}

describe("a unit's registration", () => {
  it("lists its targets and its people in their order, those without targets too", () => {
    const context = desk();
    const [paper] = registrationPapers(context);
    expect(paper).toMatchObject({ unit: "chi-bo", date: "2024-09-25", notSigning: [] });
    expect(paper?.values(context, "2024-09-25")?.registration).toMatchObject({
      collective: true,
      counts: { targets: 1, collectives: 1, people: 2 },
      targets: [{ order: 1, target: "97,5" }],
      people: [
        { order: 1, name: "an", position: "Đảng viên", form: "Giấy khen", targetCount: 0 },
        { order: 2, name: "lan", form: "Bằng khen", targetCount: 2 },
      ],
    });
  });

  it("depends on everybody whom it lists", () => {
    const context = desk({ people: people.slice(1), faults: [{ file: "data/people/an.yaml", path: [] }] });
    registrationPapers(context)[0]?.values(context, "2024-09-25");
    expect(context.used()).toEqual(["data/people/an.yaml", "data/people/lan.yaml", "data/units/chi-bo.yaml"]);
  });
});

describe("a person's form", () => {
  it("is made for those with targets of their own, on their own date", () => {
    const papers = registrantPapers(desk());
    expect(papers.map(({ subject, date, path }) => ({ subject, date, path }))).toEqual([
      { subject: "lan", date: "2024-09-23", path: ["people", 1] },
    ]);
  });

  it("is confirmed and signed by the deputy where the registrant is the secretary", () => {
    const context = desk();
    const [paper] = registrantPapers(context);
    const values = paper?.values(context, "2024-09-23");
    expect(values?.confirmations).toMatchObject([{ signature: { position: "Phó Bí thư", name: "Lò Phó" } }]);
    expect(values?.registration).toMatchObject({ form: "Bằng khen", targets: [{ order: 1 }, { order: 2 }] });
    expect(paper?.signatory?.(context, "2024-09-23")?.id).toBe("chi-bo");
    expect(paper?.notSigning).toEqual(["lan"]);
  });

  it("has no values while the person's file is faulty", () => {
    const context = desk({
      people: people.slice(0, 1),
      faults: [{ file: "data/people/lan.yaml", path: [] }],
    });
    expect(registrantPapers(context)[0]?.values(context, "2024-09-23")).toBeUndefined();
    expect(context.used()).toContain("data/people/lan.yaml");
  });
});
