import { describe, expect, it } from "vitest";
import { numberLine, placeAndDate } from "../../src/assemble/number-line.ts";
import type { Body } from "../../src/model/body.ts";
import { aDesk, type Desk } from "../support/assembly.ts";
import { aUnit, someRecords } from "../support/records.ts";
import { twoStyles } from "../support/two-styles.ts";

const style = someRecords({}).records.styles.value.styles["party-style"];
const gap = "\u00A0".repeat(6);

function chiBo(written: Parameters<typeof aUnit>[1]): Body {
  return { id: "chi-bo", record: aUnit("chi-bo", written) };
}

function line(given: string | undefined, { context = aDesk(), unit = { numberCode: "CB" } as object } = {}) {
  if (style === undefined) throw new Error("the test's own style is gone");
  const numbering = { typeCode: "TTr", style, date: "2025-04-04", given };
  return numberLine(context, chiBo(unit), numbering);
}

describe("the line of number and symbol", () => {
  it.each([
    { given: undefined, what: "not known yet", symbol: `${gap}-TTr/CB` },
    { given: "12", what: "the number alone", symbol: "12-TTr/CB" },
    { given: "05-TTr/CB", what: "the whole symbol", symbol: "05-TTr/CB" },
    { given: "05-TTr/CBCQ", what: "a symbol unlike the style's", symbol: "05-TTr/CBCQ" },
  ])("with $what is $symbol", ({ given, symbol }) => {
    expect(line(given)).toEqual({ symbol, numberLine: `Số ${symbol}` });
  });

  it("takes the unit's code on the date", () => {
    const unit = {
      numberCode: [
        { value: "CB", to: "31/12/2024" },
        { value: "ĐU", from: "01/01/2025" },
      ],
    };
    expect(line("12", { unit }).symbol).toBe("12-TTr/ĐU");
  });

  it("without the unit's code is a finding", () => {
    const context = aDesk();
    line(undefined, { context, unit: {} });
    expect(context.codes()).toEqual(["assemble/no-number-code data/units/chi-bo.yaml#numberCode"]);
  });
});

describe("in a style of its own form", () => {
  const dots = someRecords({ styles: twoStyles }).records.styles.value.styles["dot-style"];
  const inDots = (given: string | undefined, isLetter = false) => {
    if (dots === undefined) throw new Error("the test's own style is gone");
    const context = aDesk({ styles: twoStyles });
    const numbering = { typeCode: "CV", style: dots, date: "2025-04-04", isLetter, given };
    const { symbol } = numberLine(context, chiBo({ numberCode: "CB" }), {
      ...numbering,
      givenAt: { file: "log.yaml" },
    });
    return { symbol, codes: context.codes() };
  };

  it.each([
    { of: "a document with a type name", given: "12", isLetter: false, symbol: "12/CV-CB" },
    { of: "a letter, whose symbol has no type", given: "12", isLetter: true, symbol: "12/CB" },
    { of: "the same form", given: "12a/TTr-CBX", isLetter: false, symbol: "12a/TTr-CBX" },
    { of: "the same form of a letter", given: "12/SNV", isLetter: true, symbol: "12/SNV" },
  ])("the symbol of $of", ({ given, isLetter, symbol }) => {
    expect(inDots(given, isLetter)).toEqual({ symbol, codes: [] });
  });

  it.each([
    ["12-CV/CB", false],
    ["12/CV-CB", true],
  ])("%s, given in another form, is printed and told", (given, isLetter) => {
    const codes = ["assemble/foreign-symbol log.yaml"];
    expect(inDots(given, isLetter)).toEqual({ symbol: given, codes });
  });
});

describe("the line of place and date", () => {
  const printed = (date: string | undefined, context: Desk, place?: string) =>
    placeAndDate(context, chiBo(place === undefined ? {} : { place }), { date, onDate: "2025-04-15" });

  it.each([
    { date: "2025-04-04", line: "Yên Bái, ngày 04 tháng 4 năm 2025" },
    { date: "2025-04", line: `Yên Bái, ngày${gap}tháng 4 năm 2025` },
    { date: undefined, line: `Yên Bái, ngày${gap}tháng${gap}năm${gap}` },
  ])("with the date $date leaves a gap for what is not known", ({ date, line }) => {
    expect(printed(date, aDesk(), "Yên Bái")).toBe(line);
  });

  it("without a place is a finding", () => {
    const context = aDesk();
    printed("2025-04-04", context);
    expect(context.codes()).toEqual(["assemble/no-place data/units/chi-bo.yaml#place"]);
  });
});
