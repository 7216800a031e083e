import { describe, expect, it } from "vitest";
import { ownAwardPapers } from "../../../src/assemble/scopes/own-award.ts";
import { aDesk } from "../../support/assembly.ts";
import { aPerson, aRound, aUnit } from "../../support/records.ts";

const awarded = [
  { collective: "Tổ đảng số 1" },
  { person: "an" },
  { name: "Vàng Thị Bình", position: "Công nhân", member: "không" as const },
];

function desk(ownAward: object | string, log = {}) {
  const proof = { plan: { document: "28-KH/CB, 28/9/2024" }, ownAward: ownAward as never };
  return aDesk({
    units: [aUnit("a")],
    people: [aPerson("an", { name: "Lò Văn An", positions: [{ unit: "a", title: "Chi ủy viên" }] })],
    rounds: [
      aRound("de-nghi", {
        round: { phase: "đề nghị", asOf: "15/4/2025" },
        submissions: { a: { proof } },
        log,
      }),
    ],
  });
}

const decided = { form: "giấy khen", document: "04-QĐ/CB, 02/4/2025", awarded };

describe("a unit's own decision", () => {
  it("is made where the unit lists whom it awarded, and only there", () => {
    expect(ownAwardPapers(desk(decided))).toHaveLength(1);
    expect(ownAwardPapers(desk({ form: "giấy khen", people: 2 }))).toEqual([]);
    expect(ownAwardPapers(desk("không tổ chức"))).toEqual([]);
  });

  it("bears the number and the day of the document that the unit cites, and those awarded don't sign it", () => {
    const context = desk(decided);
    const [paper] = ownAwardPapers(context);
    expect(paper).toMatchObject({ unit: "a", issuer: { id: "a" }, date: "2025-04-02", notSigning: ["an"] });
    expect(paper?.number(context, "quyet-dinh-co-so")).toBe("04-QĐ/CB");
  });

  it("bears the number of the log where it was issued there, and none where neither knows it", () => {
    const issued = { a: { issued: { "quyet-dinh-co-so": { number: "09-QĐ/CB", date: "02/4/2025" } } } };
    const context = desk(decided, issued);
    expect(ownAwardPapers(context)[0]?.number(context, "quyet-dinh-co-so")).toBe("09-QĐ/CB");
    const praised = desk({ form: "biểu dương", awarded });
    expect(ownAwardPapers(praised)[0]?.number(praised, "quyet-dinh-co-so")).toBeUndefined();
  });

  it("lists collectives and people in its order, with the positions of those who have a file", () => {
    const context = desk(decided);
    const values = ownAwardPapers(context)[0]?.values(context, "2025-04-02")?.ownAward;
    expect(values).toMatchObject({
      ...{ form: "giấy khen", date: "2025-04-02", plan: "28-KH/CB, ngày 28/9/2024" },
      collectives: [{ order: 1, name: "Tổ đảng số 1" }],
      people: [
        { order: 1, name: "Lò Văn An", position: "Chi ủy viên" },
        { order: 2, name: "Vàng Thị Bình", position: "Công nhân" },
      ],
      counts: { collectives: 1, people: 2, list: "01 tập thể, 02 cá nhân" },
    });
  });
});
