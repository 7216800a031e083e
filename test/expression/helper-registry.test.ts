import { describe, expect, it, test } from "vitest";
import { evaluate } from "../../src/expression/evaluate.ts";
import { helperNamed, helperNames, nearestHelper } from "../../src/expression/helper-registry.ts";
import { parseExpression } from "../../src/expression/parse-expression.ts";

const values = {
  date: "2025-04-09",
  month: "2025-04",
  name: "đảng ủy Sở",
  three: 3,
  money: 4_680_000,
  zero: 0,
  empty: "",
  list: ["một", "hai"],
  mixed: ["một", { name: "hai" }],
  yes: true,
};

function resultOf(written: string): unknown {
  const { expression, faults } = parseExpression(written);
  if (expression === undefined) throw new Error(JSON.stringify(faults));
  const { value, problems } = evaluate(expression, [{ value: values }]);
  expect(problems).toEqual([]);
  return value;
}

const samples: [written: string, value: unknown][] = [
  ["longDate date", "ngày 09 tháng 4 năm 2025"],
  ["longDate month", "tháng 4 năm 2025"],
  ["shortDate date", "09/4/2025"],
  ["upper name", "ĐẢNG ỦY SỞ"],
  ["capitalise name", "Đảng ủy Sở"],
  ["lowerFirst 'Đảng ủy Sở'", "đảng ủy Sở"],
  ["balanced 'đảng ủy sở một' 10", "đảng ủy sở\u00A0một"],
  ["datesWhole 'Khối (01/9/1955 - 01/9/2025)'", "Khối (01/9/1955\u00A0-\u00A001/9/2025)"],
  ["lineUnder 'Sở' 10", "\u00A0\u00A0"],
  ["count three", "03"],
  ["percent 94.44", "94,4%"],
  ["percentOf 17 18", 94.4],
  ["percent (percentOf 17 18)", "94,4%"],
  ["percentOf 1 0", undefined],
  ["thousands money", "4.680.000"],
  ["inWords 21", "hai mươi mốt"],
  ["inWords 1.5", undefined],
  ["roman 14", "XIV"],
  ["roman 0", undefined],
  ["add three 1", 4],
  ["length list", 2],
  ["length nope", 0],
  ['join list ", "', "một, hai"],
  ['join list ""', "mộthai"],
  ['join mixed ", "', undefined],
  ["or zero empty name", "đảng ủy Sở"],
  ["or zero nope", undefined],
  ["and three name", "đảng ủy Sở"],
  ["and three zero name", 0],
  ["not empty", true],
  ["not name", false],
  ["eq three 3", true],
  ["eq name nope", false],
  ["gt three 2", true],
  ["gt three 3", false],
  ["default zero 5", 0],
  ["default empty 5", 5],
  ["default nope name", "đảng ủy Sở"],
];

describe("every helper does what its name says", () => {
  it.each(samples)("%s is %j", (written, value) => {
    expect(resultOf(written)).toBe(value);
  });

  it.each([
    ["longDateWithGaps date", "ngày 09 tháng 4 năm 2025"],
    ["longDateWithGaps month", "ngày      tháng 4 năm 2025"],
    ["longDateWithGaps nope", "ngày      tháng      năm      "],
  ])("%s is «%s» with gaps of no-break spaces", (written, value) => {
    expect(String(resultOf(written)).replaceAll("\u00A0", " ")).toBe(value);
  });
});

test("no helper is without a sample", () => {
  const sampled = new Set([...samples.map(([written]) => written.split(" ")[0]), "longDateWithGaps"]);
  expect(helperNames().filter((name) => !sampled.has(name))).toEqual([]);
});

test("only helpers are helpers", () => {
  expect(["toString", "constructor", "__proto__", "nope"].map(helperNamed)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ["longdate", "longDate"],
  ["uper", "upper"],
  ["xyzxyz", undefined],
])("«%s» was meant as %s", (written, meant) => {
  expect(nearestHelper(written)).toBe(meant);
});

test("names come sorted, for a guide that is generated", () => {
  expect(helperNames()).toEqual([...helperNames()].sort());
  expect(helperNames()).toContain("longDateWithGaps");
});
