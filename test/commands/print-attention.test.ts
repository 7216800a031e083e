import { describe, expect, it } from "vitest";
import { printAttention } from "../../src/commands/print-attention.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { inHand } from "../support/assembly.ts";
import { aPerson, aUnit } from "../support/records.ts";

const { records } = inHand({
  units: ["a", "b", "c", "d"].map((id) => aUnit(id, { names: [{ name: `Chi bộ ${id.toUpperCase()}` }] })),
  people: [aPerson("an", { name: "Nguyễn An" })],
});

function verdict(rule: string, written: Partial<Verdict> & Pick<Verdict, "subject">): Verdict {
  return {
    ...{ rule, clause: "III", title: { vi: "Đã khen thưởng", en: "Gave awards" }, force: "binding" },
    ...{ stops: "nominees", outcome: "không đạt", reason: { vi: "Chưa khen.", en: "Gave none." } },
    ...{ facts: [], notes: [] },
    ...written,
  };
}

const unit = (id: string): Verdict["subject"] => ({ kind: "unit", id, unit: id });
const print = (verdicts: readonly Verdict[], language: "vi" | "en" = "vi") =>
  printAttention(verdicts, { records, asOf: "2025-04-15", language });
const each = (ids: readonly string[], written: Partial<Verdict> = {}) =>
  ids.map((id) => verdict("R-1", { subject: unit(id), ...written }));

describe("verdicts that need attention", () => {
  it("are told one by one while they are few", () => {
    expect(print(each(["a", "b", "c"]))).toEqual([
      "    Chi bộ A: không đạt, R-1 (III). Chưa khen.",
      "    Chi bộ B: không đạt, R-1 (III). Chưa khen.",
      "    Chi bộ C: không đạt, R-1 (III). Chưa khen.",
    ]);
  });

  it("are counted by rule and outcome where they are many", () => {
    const open = verdict("R-1", { subject: unit("a"), outcome: "chưa đủ căn cứ" });
    expect(print([...each(["a", "b", "c", "d"]), open])).toEqual([
      "    04 đơn vị: không đạt, R-1 (III). Chưa khen.",
      "    Chi bộ A: chưa đủ căn cứ, R-1 (III). Chưa khen.",
    ]);
    expect(print(each(["a", "b", "c", "d"]), "en")).toEqual(["    4 units: not met, R-1 (III). Gave none."]);
  });

  it("say the rule's title, and where to read more, where the reasons of many differ", () => {
    const reason = { vi: "Biểu dương, không khen.", en: "Praised only." };
    const other = verdict("R-1", { subject: unit("d"), reason });
    expect(print([...each(["a", "b", "c"]), other])).toEqual([
      "    04 đơn vị: không đạt, R-1 (III). Quy tắc: Đã khen thưởng; lý do từng trường hợp: npx ho-so explain --rule R-1.",
    ]);
  });

  it("are counted as nominees where they are on nominees", () => {
    const people = ["an", "binh", "chi", "dung"].map((id) =>
      verdict("R-1", { subject: { kind: "person", id, unit: "a" } }),
    );
    expect(print(people)).toEqual(["    04 tập thể, cá nhân: không đạt, R-1 (III). Chưa khen."]);
  });

  it("are told once where several rules say the same of one", () => {
    const rules = ["R-1", "R-2"].flatMap((rule) =>
      ["a", "b"].map((id) => verdict(rule, { subject: unit(id) })),
    );
    expect(print(rules)).toEqual([
      "    Chi bộ A: không đạt, R-1 (III), R-2 (III). Chưa khen.",
      "    Chi bộ B: không đạt, R-1 (III), R-2 (III). Chưa khen.",
    ]);
  });

  it("stand before those that only advise, which say so", () => {
    const advice = verdict("R-0", { subject: unit("a"), force: "advisory" });
    expect(print([advice, ...each(["b"])])).toEqual([
      "    Chi bộ B: không đạt, R-1 (III). Chưa khen.",
      "    Chi bộ A: không đạt, R-0 (III), chỉ lưu ý. Chưa khen.",
    ]);
  });

  it("are not those that are met, or out of scope", () => {
    const others = ["đạt", "không thuộc phạm vi kiểm tra"] as const;
    expect(print(others.map((outcome) => verdict("R-1", { subject: unit("a"), outcome })))).toEqual([]);
  });

  it("name the issuing body by its committee", () => {
    const subject: Verdict["subject"] = { kind: "issuer", id: "khoi", unit: "khoi" };
    expect(print([verdict("R-2", { subject })])).toEqual([
      "    Đảng ủy Khối: không đạt, R-2 (III). Chưa khen.",
    ]);
  });
});
