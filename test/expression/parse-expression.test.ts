import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { writtenForm } from "../../src/expression/expression.ts";
import { parseExpression } from "../../src/expression/parse-expression.ts";

describe("a tag's content is read", () => {
  it.each([
    ["unit.name", "unit.name"],
    [" longDate document.date ", "longDate document.date"],
    ['join people ", "', 'join people ", "'],
    ["or (not a) (and b c d) e", "or (not a) (and b c d) e"],
    ["../title", "../title"],
    ["this", "this"],
    ["@index", "@index"],
    ["add @index 1", "add @index 1"],
    ["đơn-vị.tên", "đơn-vị.tên"],
    ["upper 'x'", 'upper "x"'],
    ["default a null", "default a null"],
    ["eq a true", "eq a true"],
    ["(not a)", "not a"],
    [" (or (not a) @last) ", "or (not a) @last"],
  ])("%s", (written, form) => {
    const { expression, faults } = parseExpression(written);
    expect(faults).toEqual([]);
    expect(expression && writtenForm(expression)).toBe(form);
  });

  it("with Word's curly quotes, no-break spaces and decomposed letters as they were meant", () => {
    const { expression } = parseExpression("default\u00A0t\u00eanriêng “chưa có”".normalize("NFD"));
    expect(expression && writtenForm(expression)).toBe('default tênriêng "chưa có"');
  });

  it("and tells this.name from name", () => {
    const ownScope = ["this.name", "name", "../name", "this", ".", "./name", "thisname"].map((written) => {
      const { expression } = parseExpression(written);
      return expression?.kind === "path" && expression.ownScopeOnly;
    });
    expect(ownScope).toEqual([true, false, false, true, true, true, false]);
  });
});

describe("a fault is found before there are values", () => {
  it.each([
    ["unit.", { kind: "syntax", written: "unit." }],
    ["unit..name", { kind: "syntax", written: "unit.." }],
    ["", { kind: "syntax", written: "" }],
    ["a}} {{b", { kind: "syntax", written: "a}} {{b" }],
    ["{a}", { kind: "syntax", written: "{a}" }],
    ["(not a) (not b)", { kind: "syntax", written: "(not a) (not b)" }],
    ["(not a", { kind: "syntax", written: "(not a" }],
    ["(not a) b=1", { kind: "syntax", written: "(not a) b=1" }],
    ["#if a", { kind: "syntax", written: "#if a" }],
    ["> part", { kind: "syntax", written: "> part" }],
    ["!-- note --", { kind: "syntax", written: "!-- note --" }],
    ["& a", { kind: "syntax", written: "& a" }],
    ["longdate a", { kind: "unknown helper", name: "longdate", nearest: "longDate" }],
    ["unit.name a", { kind: "unknown helper", name: "unit.name", nearest: undefined }],
    ["constructor a", { kind: "unknown helper", name: "constructor", nearest: undefined }],
    ["upper a b", { kind: "argument count", helper: "upper", expected: 1, orMore: false, found: 2 }],
    ["or a", { kind: "argument count", helper: "or", expected: 2, orMore: true, found: 1 }],
    ["upper a b=1", { kind: "named argument", helper: "upper", name: "b" }],
    ["@root", { kind: "unknown variable", name: "@root" }],
    ["@index.x", { kind: "unknown variable", name: "@index.x" }],
    ["a.__proto__.b", { kind: "forbidden name", name: "__proto__" }],
    ["a.constructor", { kind: "forbidden name", name: "constructor" }],
    ["upper (lower a)", { kind: "unknown helper", name: "lower", nearest: undefined }],
  ])("«%s»: %j", (written, fault) => {
    expect(parseExpression(written)).toEqual({ expression: undefined, faults: [fault] });
  });

  it("and all of them are told", () => {
    expect(parseExpression("upper (nope a.__proto__) @key").faults.map(({ kind }) => kind)).toEqual([
      "argument count",
      "unknown helper",
      "forbidden name",
      "unknown variable",
    ]);
  });

  it("a tag without end is refused unread", () => {
    const nested = `${"(or a ".repeat(1000)}a${")".repeat(1000)}`;
    expect(parseExpression(nested).faults.map(({ kind }) => kind)).toEqual(["too long"]);
  });
});

test("whatever stands in a tag is read or refused, never thrown at", () => {
  const scrap = fc.constantFrom(
    "a",
    ".",
    "..",
    "/",
    "(",
    ")",
    '"',
    "'",
    " ",
    "@",
    "=",
    "[",
    "]",
    "{",
    "}",
    "~",
    "|",
    "1",
    "#",
    "else",
  );
  fc.assert(
    fc.property(fc.array(scrap), (scraps) => {
      const { expression, faults } = parseExpression(scraps.join(""));
      expect(expression === undefined).toBe(faults.length > 0);
    }),
    { numRuns: 500 },
  );
});
