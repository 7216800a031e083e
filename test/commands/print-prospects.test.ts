import { expect, it } from "vitest";
import { printProspects } from "../../src/commands/print-prospects.ts";
import type { Prospect } from "../../src/model/verdict.ts";
import { inHand } from "../support/assembly.ts";
import { aUnit } from "../support/records.ts";

const ids = ["a", "b", "c", "d", "e"];
const { records } = inHand({ units: ids.map((id) => aUnit(id)) });

const prospects = (outlook: Prospect["outlook"], units: readonly string[]): Prospect[] =>
  units.map((id) => ({
    ...{ rule: "R-1", clause: "III", title: { vi: "t", en: "t" }, force: "binding", outlook, facts: [] },
    ...{ subject: { kind: "collective", id, unit: id }, reason: { vi: "Vì thế.", en: "So." } },
  }));
const print = (given: readonly Prospect[], language: "vi" | "en" = "vi") =>
  printProspects(given, { records, asOf: "2024-10-01", language });

it("names all who can no longer, and those who still can while they are few", () => {
  expect(
    print([...prospects("còn khả năng nếu", ids.slice(1)), ...prospects("không còn khả năng", ids)]),
  ).toEqual([
    "  Cảnh báo sớm, không còn khả năng đạt:",
    "    R-1 (III) Vì thế. a; b; c; d; e",
    "  Cảnh báo sớm, chỉ còn đạt nếu:",
    "    R-1 (III) Vì thế. b; c; d; e",
  ]);
});

it("counts those who still can where they are many", () => {
  expect(print(prospects("còn khả năng nếu", ids))).toEqual([
    "  Cảnh báo sớm, chỉ còn đạt nếu:",
    "    R-1 (III) Vì thế. 05 tập thể, cá nhân",
  ]);
  expect(print(prospects("còn khả năng nếu", ids), "en")).toEqual([
    "  Early warning, can be met only if:",
    "    R-1 (III) So. 5 nominees",
  ]);
});

it("says nothing where there is nothing to warn of", () => {
  expect(print([])).toEqual([]);
});
