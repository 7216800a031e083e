import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { aPlan, aRound, aUnit, type RoundWritten, someRecords } from "../support/records.ts";

const rule = {
  ...{ id: "R", clause: "I", title: { vi: "Đúng hạn", en: "In time" }, phase: "đăng ký" as const },
  ...{ subject: "unit" as const, force: "advisory" as const, stops: "nobody" as const },
  unitKinds: ["chi bộ cơ sở" as const],
  criterion: { kind: "received-before" as const, before: "30/9/2024" },
};
const units = [
  aUnit("a"),
  aUnit("b", { kind: "đảng bộ cơ sở" }),
  aUnit("cu", { mergedInto: { unit: "a", on: "20/9/2024" } }),
  aUnit("ngoai", { kind: "đoàn thể cơ sở" }),
];
const received = (date: string) => ({ events: [{ date, state: "đã nhận" as const, by: "Văn thư" }] });

function receiptsIn(written: Partial<RoundWritten>) {
  const rounds = [aRound("dang-ky", { round: { phase: "đăng ký", asOf: "03/10/2024" }, ...written })];
  const { records, campaign } = someRecords({ plan: aPlan({ rules: [rule] }), units, rounds });
  const [round] = campaign.rounds;
  return round === undefined ? [] : judge(records, campaign, round).value.receipts;
}

const told = (written: Partial<RoundWritten>) =>
  receiptsIn(written).map(({ unit, state, received: day, due }) =>
    [unit, state, day, due].filter((part) => part !== undefined).join(" "),
  );

describe("the receipts of a phase", () => {
  it("are of every unit that takes part, and tell who has sent nothing", () => {
    expect(told({})).toEqual(["a chưa gửi 2024-09-30", "b chưa gửi"]);
  });

  it("tell who was in time and who late, each by the deadline of its own kind", () => {
    expect(told({ log: { a: received("30/9/2024"), b: received("02/10/2024") } })).toEqual([
      "a đúng hạn 2024-09-30 2024-09-30",
      "b đã gửi 2024-10-02",
    ]);
    expect(told({ log: { a: received("01/10/2024") } })[0]).toBe("a quá hạn 2024-10-01 2024-09-30");
  });

  it("know nothing that came after the day", () => {
    expect(told({ registrations: { a: {} }, log: { a: received("04/10/2024") } })[0]).toBe(
      "a chưa gửi 2024-09-30",
    );
  });

  it("take the paper's own date where the log has none, with a note, as far as it tells", () => {
    const [receipt] = receiptsIn({ registrations: { a: { date: "25/9/2024" } } });
    expect(receipt).toMatchObject({ state: "đúng hạn", received: "2024-09-25" });
    expect(receipt?.notes.map(({ vi }) => vi)).toEqual([
      "Sổ theo dõi chưa ghi ngày nhận; tính theo ngày của văn bản.",
    ]);
    expect(told({ registrations: { a: {} } })[0]).toBe("a chưa rõ ngày 2024-09-30");
  });

  it("count what a unit sent that went into another for that one", () => {
    const [a, , cu] = receiptsIn({ registrations: { cu: {} }, log: { cu: received("18/9/2024") } });
    expect(a).toMatchObject({ unit: "a", state: "đúng hạn", received: "2024-09-18" });
    expect(a?.notes[0]?.vi).toContain("đã sáp nhập vào đơn vị");
    expect(cu).toMatchObject({ unit: "cu", state: "đúng hạn", round: "dang-ky" });
  });
});
