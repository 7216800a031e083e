import { describe, expect, it } from "vitest";
import { callPapers } from "../../src/assemble/call-papers.ts";
import { type InHandWritten, inHand } from "../support/assembly.ts";
import { aMeeting, aPerson, aPlan, aRound, aTemplate, aUnit } from "../support/records.ts";

const round = { phase: "đề nghị" as const, asOf: "15/4/2025" };
const report = { results: "Tốt." };
const submissions = {
  a: {
    date: "04/4/2025",
    meetings: [aMeeting(), aMeeting()],
    nominees: [
      { collective: "a", report },
      { person: "an", report },
    ],
  },
  b: { nominees: [{ person: "binh", report }] },
};
const plan = aPlan({
  documents: { "đề nghị": ["to-trinh", "bien-ban", "bao-cao-ca-nhan", "bao-cao-tap-the"] },
});
const templates = [
  aTemplate("to-trinh", { scope: "submission" }),
  aTemplate("bien-ban", { scope: "meeting" }),
  aTemplate("bao-cao-ca-nhan", { scope: "person" }),
  aTemplate("bao-cao-tap-the", { scope: "collective" }),
];
const units = [aUnit("a"), aUnit("b")];
const people = [aPerson("an"), aPerson("binh")];

function called(written: InHandWritten = {}) {
  const rounds = [aRound("de-nghi", { round, submissions })];
  return callPapers(inHand({ plan, templates, units, people, rounds, ...written })).map(
    ({ unit, place, type, onDate, paper }) =>
      `${unit} ${place} ${type} ${paper.subject ?? ""} ${onDate}`.replace("  ", " "),
  );
}

describe("the papers of a round", () => {
  it("come in the plan's order, numbered in each unit, each on its own day", () => {
    expect(called()).toEqual([
      "a 1 to-trinh 2025-04-04",
      "b 1 to-trinh 2025-04-15",
      "a 2 bien-ban 1 2025-04-03",
      "a 3 bien-ban 2 2025-04-03",
      "a 4 bao-cao-ca-nhan an 2025-04-04",
      "b 2 bao-cao-ca-nhan binh 2025-04-15",
      "a 5 bao-cao-tap-the 2025-04-04",
    ]);
  });

  it("leave one place for each unit where no template of a type can be read", () => {
    const rest = templates.filter(({ type }) => type !== "bien-ban");
    expect(called({ templates: rest }).filter((line) => line.startsWith("b"))).toEqual([
      "b 1 to-trinh 2025-04-15",
      "b 3 bao-cao-ca-nhan binh 2025-04-15",
    ]);
  });

  it("leave no place in a unit's for a department's, whose template can't be read", () => {
    const issuers = { "cong-van": "ban" };
    const documents = { "đề nghị": ["cong-van", "to-trinh"] };
    expect(called({ plan: aPlan({ documents, issuers }) })).toEqual([
      "a 1 to-trinh 2025-04-04",
      "b 1 to-trinh 2025-04-15",
    ]);
  });

  it("are only of the types that the plan lists: a person's form is the plan's choice", () => {
    const target = { id: "a", text: "A", measuredIn: "buổi", target: 1 };
    const registrations = { a: { people: [{ person: "an", targets: [target] }] } };
    const rounds = [aRound("dang-ky", { round: { phase: "đăng ký", asOf: "03/10/2024" }, registrations })];
    const types = [
      aTemplate("ban-dang-ky", { scope: "registration" }),
      aTemplate("phieu-ca-nhan", { scope: "registrant" }),
    ];
    const calledWith = (listed: string[]) =>
      called({ rounds, templates: types, plan: aPlan({ documents: { "đăng ký": listed } }) });
    expect(calledWith(["ban-dang-ky", "phieu-ca-nhan"])).toEqual([
      "a 1 ban-dang-ky 2024-10-03",
      "a 2 phieu-ca-nhan an 2024-10-03",
    ]);
    expect(calledWith(["ban-dang-ky"])).toEqual(["a 1 ban-dang-ky 2024-10-03"]);
  });

  it("are none where the plan lists none for the phase", () => {
    expect(called({ plan: aPlan({ documents: { "đăng ký": ["to-trinh"] } }) })).toEqual([]);
  });

  it("are none of a unit whose own file is faulty", () => {
    expect(called({ units: units.slice(1) }).filter((line) => line.startsWith("a"))).toEqual([]);
  });
});
