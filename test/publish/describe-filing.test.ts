import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/model/verdict.ts";
import { describeFiling } from "../../src/publish/describe-filing.ts";
import { aPublication } from "../support/publication.ts";
import { aPlan, aRound, aUnit, type RoundWritten } from "../support/records.ts";

const deadline = {
  ...{ id: "R-39", clause: "IV.4", title: { vi: "Đúng hạn", en: "In time" }, phase: "đề nghị" as const },
  ...{ subject: "unit" as const, force: "advisory" as const, stops: "nobody" as const, note: "quá hạn" },
  criterion: { kind: "received-before" as const, before: "10/4/2025" },
};
const plan = aPlan({ rules: [deadline], participants: ["chi bộ cơ sở"] });
const round = { phase: "đề nghị" as const, asOf: "15/4/2025" };
const units = [aUnit("a"), aUnit("ngoai", { kind: "đoàn thể cơ sở" })];

function filingOf(
  unit: string,
  written: Partial<RoundWritten> = {},
  faults: readonly { file: string; path: [] }[] = [],
) {
  const rounds = [aRound("de-nghi", { round, ...written })];
  return describeFiling(aPublication({ plan, units, rounds, faults }), unit);
}

const by = "Văn thư";
const event = (date: string, state: "đã nhận" | "đủ hồ sơ" | "trả lại bổ sung" | "rút") => ({
  date,
  state,
  by,
});
const filed = { submissions: { a: { date: "04/4/2025" } } };

it("are late by the round's own deadline, and by no other rule that the unit fails", () => {
  const other = { ...deadline, id: "R-29", phase: "đăng ký" as const };
  const steps = {
    ...deadline,
    id: "R-08",
    criterion: { kind: "steps-held" as const, steps: ["launch" as const] },
  };
  const failed = ["R-29", "R-08"].map((rule) => ({
    rule,
    subject: { unit: "a" },
    outcome: "không đạt",
    notes: [],
  }));
  const log = { a: { events: [event("07/4/2025", "đã nhận")] } };
  const publication = aPublication({
    ...{
      units,
      plan: aPlan({ rules: [other, steps, deadline] }),
      rounds: [aRound("de-nghi", { round, log, ...filed })],
    },
    judgement: {
      verdicts: failed as unknown as Verdict[],
      standings: [],
      receipts: [],
      dossiers: [],
      prospects: [],
    },
  });
  expect(describeFiling(publication, "a")).toBe("Nhận ngày 07/4/2025");
});

describe("a unit's papers", () => {
  it.each([
    { what: "came", events: [event("07/4/2025", "đã nhận")], text: "Nhận ngày 07/4/2025" },
    {
      what: "came and were completed",
      events: [
        event("07/4/2025", "đã nhận"),
        event("08/4/2025", "trả lại bổ sung"),
        event("09/4/2025", "đủ hồ sơ"),
      ],
      text: "Nhận ngày 07/4/2025; đủ hồ sơ ngày 09/4/2025",
    },
    { what: "came late", events: [event("11/4/2025", "đã nhận")], text: "Nhận ngày 11/4/2025; quá hạn" },
    {
      what: "were withdrawn",
      events: [event("07/4/2025", "đã nhận"), event("14/4/2025", "rút")],
      text: "Nhận ngày 07/4/2025; rút ngày 14/4/2025",
    },
    {
      what: "came after the round's day",
      events: [event("07/4/2025", "đã nhận"), event("16/4/2025", "đủ hồ sơ")],
      text: "Nhận ngày 07/4/2025",
    },
    {
      what: "came late and were put before the committee",
      events: [
        event("11/4/2025", "đã nhận"),
        { date: "12/4/2025", state: "quá hạn, trình Ban Thường vụ xem xét" as const, by },
      ],
      text: "Nhận ngày 11/4/2025; sổ theo dõi ngày 12/4/2025: quá hạn, trình Ban Thường vụ xem xét",
    },
    { what: "are not in the log", events: [], text: "Có hồ sơ, chưa ghi vào sổ theo dõi" },
  ])("$what: $text", ({ events, text }) => {
    expect(filingOf("a", { ...filed, log: { a: { events } } })).toBe(text);
  });

  it("that never came are missed of those who take part, and of nobody else", () => {
    expect(filingOf("a")).toBe("Chưa có hồ sơ");
    expect(filingOf("ngoai")).toBe("");
  });

  it("that can't be read are there all the same", () => {
    const file = "data/campaigns/dot/rounds/de-nghi/a.yaml";
    expect(filingOf("a", {}, [{ file, path: [] }])).toBe("Có hồ sơ, chưa ghi vào sổ theo dõi");
  });

  it("are none in a phase in which units file nothing", () => {
    expect(filingOf("a", { round: { phase: "quyết định", asOf: "25/4/2025" } })).toBe("");
  });
});
