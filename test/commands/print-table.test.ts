import { expect, it } from "vitest";
import { printTable } from "../../src/commands/print-table.ts";

it("makes columns as wide as their longest cell in letters, and leaves no blanks at the end of a line", () => {
  expect(
    printTable([
      ["Ai", "Đạt", "Vì sao"],
      ["Chi bộ Một", "1", "đủ"],
      ["Ủy ban", "12", ""],
    ]),
  ).toEqual(["  Ai          Đạt  Vì sao", "  Chi bộ Một  1    đủ", "  Ủy ban      12"]);
});

it("is nothing without rows", () => {
  expect(printTable([])).toEqual([]);
});
