import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import type { Dossier } from "../../src/model/verdict.ts";
import {
  aMeeting,
  aPerson,
  aPlan,
  aRound,
  aUnit,
  type RoundWritten,
  someRecords,
} from "../support/records.ts";

const papers = [
  { id: "to-trinh", clause: "I", text: "Tờ trình", foundIn: "proposal" },
  { id: "bao-cao", clause: "I", text: "Báo cáo của tập thể", of: "collective", foundIn: "report" },
  { id: "ban-ke", clause: "I", text: "Bản kê của cá nhân", of: "person" },
] as const;
const report = { results: "Tốt." };
const submission = {
  date: "04/4/2025",
  meetings: [aMeeting()],
  nominees: [{ collective: "a", report }, { person: "an" }, { person: "binh" }],
};

function dossierIn({
  asOf = "15/4/2025",
  closed,
  ...round
}: Partial<Omit<RoundWritten, "round">> & { asOf?: string; closed?: string }): Dossier | undefined {
  const written = { phase: "đề nghị" as const, asOf, ...(closed && { closed }) };
  const { records, campaign } = someRecords({
    plan: aPlan({ papers: [...papers] }),
    units: [aUnit("a")],
    people: [aPerson("an"), aPerson("binh")],
    rounds: [aRound("de-nghi", { submissions: { a: submission }, ...round, round: written })],
  });
  const [only] = campaign.rounds;
  return only && judge(records, campaign, only).value.dossiers[0];
}

const told = (dossier: Dossier | undefined) =>
  dossier?.papers.map(({ subject, paper, state, reason, due }) =>
    [subject.id, paper.id, state, reason, due].filter((part) => part !== undefined).join(" "),
  );

const wanting = { paper: "bao-cao", state: "chưa hợp lệ", reason: "chưa ký", due: "12/4/2025" } as const;
const check = { date: "10/4/2025", by: "Hà", papers: [wanting] };

describe("the papers of a dossier", () => {
  it("are told once where one is for all, and of each nominee where each has one", () => {
    expect(told(dossierIn({}))).toEqual([
      "a to-trinh đủ",
      "a bao-cao đủ",
      "an ban-ke chưa kiểm tra",
      "binh ban-ke chưa kiểm tra",
    ]);
  });

  it("may still come until the round is closed", () => {
    const nominees = [{ collective: "a" }];
    const submissions = { a: { ...submission, nominees } };
    expect(told(dossierIn({ submissions }))).toEqual(["a to-trinh đủ", "a bao-cao chưa có"]);
    expect(told(dossierIn({ submissions, closed: "10/4/2025" }))).toEqual([
      "a to-trinh đủ",
      "a bao-cao thiếu",
    ]);
  });

  it("are what the department found, with what is wrong and the day", () => {
    const dossier = dossierIn({ appraisal: { dossiers: { a: check } } });
    expect(told(dossier)?.slice(0, 2)).toEqual(["a to-trinh đủ", "a bao-cao chưa hợp lệ chưa ký 2025-04-12"]);
    expect(dossier?.checked).toEqual({ date: "2025-04-10", by: "Hà" });
  });

  it("are not yet known to be wanting before the check", () => {
    const dossier = dossierIn({ asOf: "09/4/2025", appraisal: { dossiers: { a: check } } });
    expect(told(dossier)?.[1]).toBe("a bao-cao đủ");
    expect(dossier?.checked).toBeUndefined();
  });

  it("are there when the log says that the dossier was completed", () => {
    const log = { a: { events: [{ date: "11/4/2025", state: "đủ hồ sơ" as const, by: "Hà" }] } };
    expect(told(dossierIn({ log, appraisal: { dossiers: { a: check } } }))?.[1]).toBe("a bao-cao đủ");
  });
});
