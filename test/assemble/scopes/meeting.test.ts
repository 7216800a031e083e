import { describe, expect, it } from "vitest";
import { meetingPapers } from "../../../src/assemble/scopes/meeting.ts";
import { aDesk } from "../../support/assembly.ts";
import { aMeeting, aPerson, aRound, aUnit } from "../../support/records.ts";

const officers = [{ name: "Trần Bí", position: "Bí thư" }];
const round = { phase: "đề nghị" as const, asOf: "15/4/2025" };
const withdrawn = { date: "05/4/2025", reason: "tự nguyện" };

function minutes(meetings: readonly ReturnType<typeof aMeeting>[], nominees: readonly object[] = []) {
  const submissions = { a: { meetings: [...meetings], nominees: nominees as { person: string }[] } };
  const context = aDesk({
    units: [aUnit("a", { officers, names: [{ name: "Chi bộ A" }] })],
    people: ["an", "binh"].map((id) => aPerson(id)),
    rounds: [aRound("de-nghi", { round, submissions })],
  });
  const papers = meetingPapers(context);
  return { papers, values: papers.map((paper) => paper.values(context, "2025-04-03")?.meeting), context };
}

it("are one for each meeting, told apart only where there are several", () => {
  const several = minutes([aMeeting({ body: "chi ủy", date: "01/4/2025" }), aMeeting()]);
  expect(several.papers.map(({ subject, date, path }) => ({ subject, date, path }))).toEqual([
    { subject: "1", date: "2025-04-01", path: ["meetings", 0] },
    { subject: "2", date: "2025-04-03", path: ["meetings", 1] },
  ]);
  expect(several.values).toMatchObject([
    { order: 1, of: 2, body: "chi ủy" },
    { order: 2, of: 2 },
  ]);
  expect(minutes([aMeeting()]).papers[0]).not.toHaveProperty("subject");
});

describe("the minutes", () => {
  it("count those who were there, and those who were not", () => {
    const members = { total: 20, official: 19, exempt: 1, present: 18, presentOfficial: 17 };
    const { values } = minutes([aMeeting({ members, start: "8:05", end: "9h30", voting: "bỏ phiếu kín" })]);
    expect(values[0]).toMatchObject({
      ...{ start: { hour: "08", minute: "05" }, end: { hour: "09", minute: "30" }, secret: true, base: 17 },
      members: { ...members, probationary: 1, temporary: 0, absent: 2 },
    });
  });

  it("have the first teller lead, who signs as the others do by the name alone", () => {
    const tellers = ["Lò Kiểm, Chi ủy viên", "Vàng Phiếu"];
    const { values } = minutes([aMeeting({ tellers, voting: "bỏ phiếu kín" }), aMeeting()]);
    expect(values[0]).toMatchObject({ headTeller: "Lò Kiểm", otherTellers: [{ text: "Vàng Phiếu" }] });
    expect(values[1]).toMatchObject({ headTeller: undefined, otherTellers: [] });
  });

  it("know the chair's office; who has none is named alone", () => {
    const { values } = minutes([aMeeting({ chair: "trần bí", secretary: "Lò Thư" })]);
    expect(values[0]).toMatchObject({
      chair: { name: "trần bí", position: "Bí thư" },
      secretary: { name: "Lò Thư" },
    });
    expect(values[0]?.secretary.position).toBeUndefined();
  });

  it("have the votes on those still proposed, in the order of the submission", () => {
    const votes = { binh: { yes: 12 }, an: { yes: 9, no: 2, other: 1 }, a: { yes: 11 } };
    const nominees = [{ collective: "a" }, { person: "an" }, { person: "binh", withdrawn }];
    const { values } = minutes([aMeeting({ votes })], nominees);
    expect(values[0]?.votes).toEqual([
      { order: 1, name: "Chi bộ A", yes: 11, no: 0, other: 0, approval: "91,7%" },
      { order: 2, name: "an", yes: 9, no: 2, other: 1, approval: "75%" },
    ]);
  });

  it("have no row of whom the meeting didn't vote on", () => {
    const { values } = minutes(
      [aMeeting({ votes: { an: { yes: 12 } } })],
      [{ person: "an" }, { person: "binh" }],
    );
    expect(values[0]?.votes.map(({ name }) => name)).toEqual(["an"]);
  });
});
