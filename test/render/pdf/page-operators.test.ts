import { describe, expect, it } from "vitest";
import {
  decimal,
  fillOperators,
  ruleOperators,
  type ShownText,
  textOperators,
} from "../../../src/render/pdf/page-operators.ts";
import type { PdfFont } from "../../../src/render/pdf/pdfmake-internals.ts";

const nowhere = (): never => {
  throw new Error("not asked for");
};

function fontOf(id: string): PdfFont {
  return { id, encode: (text) => Buffer.from(text).toString("hex"), ref: nowhere, finalize: nowhere };
}

const regular = fontOf("F1");
const shown: ShownText = { text: "a", x: 10, baseline: 20.5, font: regular, size: 14, color: "000000" };

describe("texts side by side", () => {
  it("are one text object, upright on a page whose places count from above", () => {
    const operators = textOperators([shown, { ...shown, text: "b", x: 30 }]);
    expect(operators.split("\n")).toEqual([
      "BT",
      "/F1 14 Tf",
      "0 0 0 rg",
      "1 0 0 -1 10 20.5 Tm",
      "<61> Tj",
      "1 0 0 -1 30 20.5 Tm",
      "<62> Tj",
      "ET",
    ]);
  });

  it.each([
    ["font", { font: fontOf("F2") }, "/F2 14 Tf"],
    ["size", { size: 8.12 }, "/F1 8.12 Tf"],
    ["colour", { color: "ff0033" }, "1 0 0.2 rg"],
  ])("of another %s say so, and nothing that stays", (_, change, operator) => {
    const operators = textOperators([shown, { ...shown, ...change }]).split("\n");
    expect(operators.slice(5)).toEqual([operator, "1 0 0 -1 10 20.5 Tm", "<61> Tj", "ET"]);
  });
});

const rule = { from: { x: 1, y: 2 }, to: { x: 3, y: 2 }, width: 0.5, color: "0000ff", dashed: false };

describe("lines and areas", () => {
  it("are drawn in their width and colour", () => {
    expect(ruleOperators(rule)).toBe("0.5 w 0 0 1 RG 1 2 m 3 2 l S");
    expect(fillOperators({ x: 1, y: 2, width: 3, height: 4, color: "ffffff" })).toBe("1 1 1 rg 1 2 3 4 re f");
  });

  it("dashed leave no dashes behind for the next", () => {
    expect(ruleOperators({ ...rule, dashed: true })).toBe(
      "[1.5 1.5] 0 d 0.5 w 0 0 1 RG 1 2 m 3 2 l S [] 0 d",
    );
  });
});

it("numbers are written without an exponent, which a PDF can't hold", () => {
  expect([1e-7, -1e-9, 1e-6, 1 / 3, 595.2756].map(decimal)).toEqual([
    "0",
    "0",
    "0.000001",
    "0.333333",
    "595.2756",
  ]);
});
