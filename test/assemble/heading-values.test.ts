import { describe, expect, it } from "vitest";
import type { Framing } from "../../src/assemble/framing.ts";
import { headingValues } from "../../src/assemble/heading-values.ts";
import { templateInfoSchema } from "../../src/model/template-info.ts";
import { aDesk } from "../support/assembly.ts";
import { aRecord } from "../support/records.ts";
import { twoStyles } from "../support/two-styles.ts";

const { wording, ...style } = twoStyles.styles["dot-style"];

function headingOf(written: object, letterAbstract = "V/v {{abstract}}") {
  const info = aRecord(templateInfoSchema, "templates/giay/1/template.yaml", {
    title: "Giấy của {{unit}}",
    scope: "submission",
    ...written,
  });
  const framing = { template: { info }, style: { ...style, wording: { ...wording, letterAbstract } } };
  const context = aDesk();
  const values = headingValues(context, framing as unknown as Framing, { unit: "chi bộ" });
  return { values, codes: context.codes() };
}

describe("what a document is called", () => {
  it.each([
    {
      what: "with a type name",
      written: { typeName: "TỜ TRÌNH", abstract: "về {{unit}}" },
      values: { typeName: "TỜ TRÌNH", abstract: "về chi bộ", letterAbstract: undefined },
    },
    {
      what: "as a letter, by the style's words",
      written: { abstract: "bổ sung hồ sơ của {{unit}}" },
      values: {
        typeName: undefined,
        abstract: "bổ sung hồ sơ của chi bộ",
        letterAbstract: "V/v bổ sung hồ sơ của chi bộ",
      },
    },
    {
      what: "as a list, which has neither",
      written: {},
      values: { typeName: undefined, abstract: undefined, letterAbstract: undefined },
    },
  ])("$what", ({ written, values }) => {
    expect(headingOf(written)).toEqual({ values: { title: "Giấy của chi bộ", ...values }, codes: [] });
  });

  it("that can't be printed is a finding", () => {
    expect(headingOf({ abstract: "{{nobody}}" }).codes).toEqual([
      "expression/missing-value templates/giay/1/template.yaml#abstract",
    ]);
    expect(headingOf({ abstract: "bổ sung" }, "V/v {{nothing}}").codes).toEqual([
      "expression/missing-value templates/styles.yaml#styles",
    ]);
  });
});
