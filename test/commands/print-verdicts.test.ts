import { describe, expect, it } from "vitest";
import { printVerdicts } from "../../src/commands/print-verdicts.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { inHand } from "../support/assembly.ts";
import { aPerson, aUnit } from "../support/records.ts";

const { records, round } = inHand({
  units: [aUnit("a", { names: [{ name: "Chi bộ A" }] })],
  people: [aPerson("an", { name: "Nguyễn An" })],
});
const shared = {
  rule: "R-25",
  clause: "III.3",
  title: { vi: "a", en: "a" },
  force: "binding",
  stops: "person",
} as const;
const verdicts: readonly Verdict[] = [
  {
    ...shared,
    subject: { kind: "person", id: "an", unit: "a" },
    ...{
      outcome: "không đạt",
      reason: { vi: "Có 01 năm.", en: "One year." },
      notes: [{ vi: "quá hạn", en: "late" }],
    },
    facts: [
      {
        text: { vi: "Năm 2024", en: "Year 2024" },
        place: { file: "data/people/an.yaml", line: 7, column: 3 },
      },
      { text: { vi: "Theo sổ", en: "By the log" }, place: { file: "data/log.yaml" } },
      { text: { vi: "Không rõ", en: "Unknown" } },
    ],
  },
  {
    ...shared,
    subject: { kind: "unit", id: "b", unit: "b" },
    ...{ outcome: "đạt", reason: { vi: "Đủ.", en: "Enough." }, notes: [], facts: [] },
  },
];

const print = (language: "vi" | "en", units?: readonly string[]) =>
  printVerdicts(
    { verdicts, standings: [], receipts: [], dossiers: [], prospects: [] },
    { records, round, language, units },
  );

describe("verdicts as text", () => {
  it("stand unit by unit, with notes and facts and where they are written", () => {
    expect(print("vi")).toBe(
      [
        "Kết quả đánh giá, đợt de-nghi: 1 đạt, 1 không đạt",
        "",
        "Chi bộ A (a)",
        "  R-25 (III.3) Nguyễn An, không đạt: Có 01 năm.",
        "      Lưu ý: quá hạn",
        "      - Năm 2024 [data/people/an.yaml:7]",
        "      - Theo sổ [data/log.yaml]",
        "      - Không rõ",
        "",
        "b (b)",
        "  R-25 (III.3) đạt: Đủ.",
      ].join("\n"),
    );
  });

  it("are in English where that is asked for", () => {
    expect(print("en")).toContain("  R-25 (III.3) Nguyễn An, not met: One year.\n      Note: late");
  });

  it("are those of the units asked for", () => {
    expect(print("vi", ["b"])).not.toContain("Chi bộ A");
    expect(print("vi", ["c"])).toBe("Kết quả đánh giá, đợt de-nghi: chưa có kết luận");
  });
});
