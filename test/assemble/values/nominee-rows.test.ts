import { describe, expect, it } from "vitest";
import { achievementRows, collectiveRows, personRows } from "../../../src/assemble/values/nominee-rows.ts";
import { submissionSchema } from "../../../src/model/submission.ts";
import { aDesk } from "../../support/assembly.ts";
import { aMeeting, aPerson, aPlan, aRecord, aUnit } from "../../support/records.ts";

type Written = Parameters<typeof submissionSchema.parse>[0];
const submission = (written: Written) =>
  aRecord(submissionSchema, "data/ho-so.yaml", written as Parameters<typeof submissionSchema.decode>[0]);
const withdrawn = { date: "05/4/2025", reason: "tự nguyện" };
const units = [aUnit("don-vi", { names: [{ name: "Chi bộ Một" }] })];

describe("the list of people", () => {
  const people = ["an", "binh", "chi"].map((id) => aPerson(id));

  it("has those still proposed, in the order of the submission, numbered anew", () => {
    const record = submission({
      nominees: [
        { person: "chi" },
        { person: "an", withdrawn },
        { collective: "don-vi" },
        { person: "binh" },
      ],
    });
    const rows = personRows(aDesk({ units, people }), record, "2025-04-04");
    expect(rows.map(({ order, name, unit }) => [order, name, unit])).toEqual([
      [1, "chi", "Chi bộ Một"],
      [2, "binh", "Chi bộ Một"],
    ]);
  });

  it("has whoever was withdrawn only after the day in hand", () => {
    const later = { date: "16/4/2025", reason: "tự nguyện" };
    const record = submission({
      nominees: [
        { person: "an", withdrawn: later },
        { collective: "don-vi", withdrawn: later },
      ],
    });
    const context = aDesk({ units, people });
    expect(personRows(context, record, "2025-04-04").map(({ name }) => name)).toEqual(["an"]);
    expect(collectiveRows(context, record, "2025-04-04")).toHaveLength(1);
  });

  it("shows the share of the last vote, and none before any", () => {
    const nominees = [{ person: "an" }, { person: "binh" }];
    const record = submission({ nominees, meetings: [aMeeting({ votes: { an: { yes: 11, no: 1 } } })] });
    const rows = personRows(aDesk({ units, people }), record, "2025-04-04");
    expect(rows.map(({ approval }) => approval)).toEqual(["91,7%", undefined]);
  });

  it("depends on the files of those still proposed only", () => {
    const nominees = [{ person: "an" }, { person: "binh", withdrawn }];
    const context = aDesk({ units, people });
    personRows(context, submission({ nominees }), "2025-04-04");
    expect(context.used()).toContain("data/people/an.yaml");
    expect(context.used()).not.toContain("data/people/binh.yaml");
  });
});

describe("the recognition in the list", () => {
  const rule = {
    ...{ id: "R-26", clause: "I", title: { vi: "a", en: "a" }, phase: "đề nghị" as const },
    ...{ subject: "person" as const, force: "binding" as const, stops: "person" as const },
    criterion: {
      ...{ kind: "recognised-before" as const, title: "Điển hình tiên tiến" },
      issuerKinds: ["chi bộ cơ sở" as const],
    },
  };
  const recognitions = [
    { title: "Người tốt, việc tốt", document: "01-QĐ/CB, 10/01/2025" },
    { title: "Gương điển hình tiên tiến", document: "09-QĐ/CB, 05/4/2025" },
    { title: "điển hình tiên tiến" },
    { title: "điển hình tiên tiến", document: "02-QĐ/CB, 04/4/2025" },
  ];
  const recognitionOf = (plan: ReturnType<typeof aPlan>) => {
    const people = [aPerson("an", { recognitions })];
    const record = submission({ nominees: [{ person: "an" }] });
    return personRows(aDesk({ units, people, plan }), record, "2025-04-04")[0]?.recognition;
  };

  it("is the one that the plan's rule asks for, made by the paper's day", () => {
    expect(recognitionOf(aPlan({ rules: [rule] }))).toBe("02-QĐ/CB, ngày 04/4/2025");
  });

  it("is the first with a document where no rule asks for one", () => {
    expect(recognitionOf(aPlan())).toBe("01-QĐ/CB, ngày 10/01/2025");
  });
});

it("the list of collectives has those still proposed, by their names on the day", () => {
  const renamed = aUnit("so", {
    names: [
      { name: "Sở Cũ", to: "28/02/2025" },
      { name: "Sở Mới", from: "01/3/2025" },
    ],
  });
  const record = submission({
    nominees: [
      { collective: "so", summary: "Tốt." },
      { collective: "don-vi", withdrawn },
    ],
  });
  expect(collectiveRows(aDesk({ units: [...units, renamed] }), record, "2025-04-04")).toMatchObject([
    { order: 1, name: "Sở Mới", summary: "Tốt.", ratings: [] },
  ]);
});

it("achievements cite their documents as papers do", () => {
  const { value } = submission({
    nominees: [
      { person: "an", achievements: [{ date: "11/2024", text: "Sáng kiến", document: "31/QĐ, 18/11/2024" }] },
    ],
  });
  expect(value.nominees.flatMap(achievementRows)).toEqual([
    { date: "2024-11", text: "Sáng kiến", document: "31/QĐ, ngày 18/11/2024" },
  ]);
});
