import { describe, expect, it, test } from "vitest";
import { evaluate, type Scope } from "../../src/expression/evaluate.ts";
import { parseExpression } from "../../src/expression/parse-expression.ts";

const record = {
  title: "Tờ trình",
  unit: { name: "Chi bộ", title: "đơn vị" },
  nominees: [{ name: "An" }, { name: "Bình", title: "đồng chí" }],
  zero: 0,
  empty: "",
  none: [],
  date: "2025-04-09",
};

const secondNominee: Scope[] = [
  { value: record },
  { value: record.nominees[1], position: { index: 1, length: 2 } },
];

function evaluated(written: string, scopes: readonly Scope[] = [{ value: record }]) {
  const { expression, faults } = parseExpression(written);
  if (expression === undefined) throw new Error(JSON.stringify(faults));
  return evaluate(expression, scopes);
}

const resultOf = (written: string, scopes?: readonly Scope[]) => evaluated(written, scopes).value;

describe("a path", () => {
  it("gives the raw value", () => {
    expect(resultOf("unit.name")).toBe("Chi bộ");
    expect(resultOf("nominees")).toBe(record.nominees);
    expect(resultOf("nominees.length")).toBe(2);
    expect(resultOf("zero")).toBe(0);
  });

  it("is looked for in its scope and then outwards", () => {
    expect(resultOf("name", secondNominee)).toBe("Bình");
    expect(resultOf("title", secondNominee)).toBe("đồng chí");
    expect(resultOf("date", secondNominee)).toBe("2025-04-09");
    expect(resultOf("../title", secondNominee)).toBe("Tờ trình");
    expect(resultOf("this", secondNominee)).toBe(record.nominees[1]);
    expect(resultOf("this.date", secondNominee)).toBeUndefined();
    expect(resultOf("../../title", secondNominee)).toBeUndefined();
  });

  it("that leads nowhere gives nothing and no problem: who prints it says so", () => {
    expect(evaluated("unit.nmae")).toEqual({ value: undefined, problems: [] });
    expect(evaluated("unit.name.first.letter")).toEqual({ value: undefined, problems: [] });
  });

  it("that is broken in the inner scope is not mended from an outer one", () => {
    const scopes = [{ value: { unit: { name: "ngoài" } } }, { value: { unit: {} } }];
    expect(resultOf("unit.name", scopes)).toBeUndefined();
  });
});

describe("nothing but data can be reached", () => {
  it.each(["toString", "hasOwnProperty", "valueOf", "nominees.map", "unit.name.length", "title.length"])(
    "%s",
    (written) => {
      expect(resultOf(written)).toBeUndefined();
    },
  );

  it("not even through values that lie about themselves", () => {
    let called = false;
    const hostile = Object.create(
      { inherited: "x" },
      {
        getter: { get: () => (called = true), enumerable: true },
        run: { value: () => (called = true), enumerable: true },
      },
    );
    const scopes = [{ value: hostile }];
    expect(["getter", "run", "inherited"].map((name) => resultOf(name, scopes))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(called).toBe(false);
  });

  it("and data that is named like a trap is only data", () => {
    const trap = JSON.parse('{"__proto__": {"polluted": "x"}, "hasOwnProperty": "chữ"}');
    expect(resultOf("polluted", [{ value: trap }])).toBeUndefined();
    expect(resultOf("hasOwnProperty", [{ value: trap }])).toBe("chữ");
  });
});

test("loop variables belong to the innermost loop", () => {
  expect(["@index", "@first", "@last"].map((name) => resultOf(name, secondNominee))).toEqual([
    1,
    false,
    true,
  ]);
  expect(resultOf("@index", [...secondNominee, { value: {} }])).toBe(1);
  expect(resultOf("@index")).toBeUndefined();
});

describe("a helper", () => {
  it("may be nested", () => {
    expect(resultOf("upper (longDate date)")).toBe("NGÀY 09 THÁNG 4 NĂM 2025");
    expect(resultOf("count (length nominees)")).toBe("02");
  });

  it("that needs a missing value is a problem that names it", () => {
    expect(evaluated("longDate document.date").problems).toEqual([
      { kind: "missing", written: "document.date" },
    ]);
    expect(evaluated("upper empty").problems).toEqual([{ kind: "missing", written: "empty" }]);
    expect(evaluated("upper (longDate nope)").problems).toEqual([{ kind: "missing", written: "nope" }]);
    expect(evaluated("add x y").problems).toEqual([
      { kind: "missing", written: "x" },
      { kind: "missing", written: "y" },
    ]);
  });

  it("that gets another kind of value is a problem too", () => {
    expect(evaluated("longDate title").problems).toEqual([
      { kind: "wrong kind", written: "title", helper: "longDate", expected: "date" },
    ]);
    expect(evaluated("count (upper title)").problems).toEqual([
      { kind: "wrong kind", written: "upper title", helper: "count", expected: "number" },
    ]);
  });
});
