import { expect, it } from "vitest";
import { groupAlike, printRules } from "../../src/model/alike-verdicts.ts";
import type { Verdict } from "../../src/model/verdict.ts";

const verdict = (rule: string, written: Partial<Verdict> = {}): Verdict => ({
  ...{ rule, clause: "IV.3", title: { vi: rule, en: rule }, force: "binding", stops: "nominees" },
  ...{ subject: { kind: "unit", id: "a", unit: "a" }, outcome: "không đạt", facts: [], notes: [] },
  reason: { vi: "Không nộp hồ sơ.", en: "Nothing filed." },
  ...written,
});

const rulesOf = (verdicts: readonly Verdict[]) => groupAlike(verdicts).map(printRules);

it("one subject's verdicts with one reason are read together, with all their rules", () => {
  expect(rulesOf([verdict("R-1"), verdict("R-2"), verdict("R-3")])).toEqual([
    "R-1 (IV.3), R-2 (IV.3), R-3 (IV.3)",
  ]);
});

it.each<[what: string, other: Partial<Verdict>]>([
  ["another subject", { subject: { kind: "unit", id: "b", unit: "b" } }],
  ["another force", { force: "advisory" }],
  ["another outcome", { outcome: "chưa đủ căn cứ" }],
  ["another reason", { reason: { vi: "Muộn.", en: "Late." } }],
  ["another note", { notes: [{ vi: "quá hạn", en: "late" }] }],
])("%s stands by itself", (_, other) => {
  expect(rulesOf([verdict("R-1"), verdict("R-2", other), verdict("R-3")])).toEqual([
    "R-1 (IV.3), R-3 (IV.3)",
    "R-2 (IV.3)",
  ]);
});
