import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { fillBlank } from "../../src/assemble/fill-blank.ts";
import type { OnBlank } from "../../src/assemble/paper.ts";
import { blank } from "../../src/model/blank.ts";
import { aDesk } from "../support/assembly.ts";
import { aRecord, aTemplate } from "../support/records.ts";

const template = aTemplate("giay-khen", {
  blank: { recipient: "{{award.recipient}}", register: "{{#if award.register}}{{award.register}}{{/if}}" },
});
const at = { left: 40, baseline: 90, width: 200, size: 24 };

function fill(written: z.input<typeof blank>, { kind = "cá nhân" as OnBlank["kind"], register = 7 } = {}) {
  const context = aDesk();
  const file = "data/campaigns/dot/rounds/quyet-dinh/decisions.yaml";
  const record = aRecord(blank, file, written);
  const paper = { record, onBlank: { blank: record.value, nominee: "an", kind } };
  const values = {
    document: { title: "Giấy khen: An" },
    award: { recipient: "Đồng chí Nguyễn An", register },
  };
  const filled = fillBlank(context, { paper: paper as never, template, values });
  const codes = context.codes().map((code) => code.replace(` ${file}#blank.`, " "));
  return { filled, codes, texts: filled?.texts.map(({ text, place }) => ({ text, ...place })) };
}

describe("what goes on a blank", () => {
  it("is nothing for a paper on white paper", () => {
    const paper = { record: aRecord(blank, "a.yaml", {}) };
    const values = { document: { title: "" } };
    expect(fillBlank(aDesk(), { paper: paper as never, template, values })).toBeUndefined();
  });

  it("is A4 across unless the blank is said to be otherwise", () => {
    expect(fill({}).filled?.page).toEqual({ width: 297, height: 210 });
    expect(fill({ page: { width: 400, height: 300 } }).filled?.page).toEqual({ width: 400, height: 300 });
  });

  it("is the words of those fields that have a place, and of none whose words are empty", () => {
    const places = [
      { field: "register", ...at },
      { field: "recipient", ...at },
    ];
    expect(fill({ places: places.slice(1) }).texts).toMatchObject([{ text: "Đồng chí Nguyễn An", ...at }]);
    expect(fill({ places }).texts?.map(({ text }) => text)).toEqual(["Đồng chí Nguyễn An", "7"]);
    expect(fill({ places }, { register: 0 }).texts?.map(({ text }) => text)).toEqual(["Đồng chí Nguyễn An"]);
  });

  it("stands where it does for the kind of recipient, else where it does for both", () => {
    const places = [
      { field: "recipient", ...at },
      { field: "recipient", ...at, of: "tập thể" as const, baseline: 70 },
    ];
    expect(fill({ places }).texts).toMatchObject([{ baseline: 90 }]);
    expect(fill({ places }, { kind: "tập thể" }).texts).toMatchObject([{ baseline: 70 }]);
  });

  it("is moved by what the printer is beside, after what is adjusted for the recipient", () => {
    const adjustments = [
      { nominee: "an", field: "recipient", baseline: 80, size: 20 },
      { nominee: "binh", field: "recipient", baseline: 10 },
    ];
    const places = [{ field: "recipient", ...at }];
    expect(fill({ places, adjustments, shift: { right: 2, down: -1 } }).texts).toMatchObject([
      { left: 42, baseline: 79, width: 200, size: 20 },
    ]);
  });

  it("has its lines broken as they were for the recipient", () => {
    const adjustments = [{ nominee: "an", field: "recipient", lines: ["Đồng chí", "Nguyễn An"] }];
    const { filled } = fill({ places: [{ field: "recipient", ...at }], adjustments });
    expect(filled?.texts[0]?.lines).toEqual(["Đồng chí", "Nguyễn An"]);
  });
});

describe("what can't be put on a blank is a finding", () => {
  const places = [{ field: "recipient", ...at }];

  it("a place and an adjustment for words that the template hasn't", () => {
    const adjustments = [{ nominee: "an", field: "ten" }];
    expect(fill({ places: [...places, { field: "recipent", ...at }], adjustments }).codes).toEqual([
      "assemble/unknown-blank-field places.1.field",
      "assemble/unknown-blank-field adjustments.0.field",
    ]);
  });

  it("lines that say other words", () => {
    const adjustments = [{ nominee: "an", field: "recipient", lines: ["Đồng chí", "Nguyễn Ân"] }];
    expect(fill({ places, adjustments }).codes).toEqual(["assemble/lines-differ adjustments.0.lines"]);
  });
});
