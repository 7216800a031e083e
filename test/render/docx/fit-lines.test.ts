import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BlankPlace } from "../../../src/model/blank.ts";
import { fitLines, lookOf, pointsOf } from "../../../src/render/docx/fit-lines.ts";
import { facesOf } from "../../../src/render/pdf/fonts.ts";
import { widthOf } from "../../../src/render/pdf/measure-text.ts";
import { fonts } from "../../support/fonts.ts";

const faces = facesOf(fonts);

const place = (more: Partial<BlankPlace> = {}): BlankPlace => ({
  ...{ field: "recipient", of: undefined, left: 40, baseline: 90, width: 100, size: 24, smallest: 12 },
  ...{ lines: 1, leading: undefined, align: "giữa", bold: true, italic: undefined },
  ...more,
});

const longName = "Chi bộ Công ty cổ phần Chế biến gỗ và Lâm sản xuất khẩu Suối Giàng";

describe("words that fit their place", () => {
  it("stay in the size wanted", () => {
    expect(fitLines({ text: "Chi bộ A" }, place(), faces)).toEqual({ lines: ["Chi bộ A"], size: 24 });
  });

  it("take no more lines than they need, whatever there are", () => {
    expect(fitLines({ text: "Chi bộ A" }, place({ lines: 3 }), faces)?.lines).toEqual(["Chi bộ A"]);
  });
});

describe("longer words", () => {
  it("shrink by half-points until they fit, and not further", () => {
    const fitted = fitLines({ text: longName }, place({ width: 200 }), faces);
    const look = lookOf(place());
    const { size = 0, lines = [] } = fitted ?? {};
    expect(lines).toEqual([longName]);
    expect(size).toBeLessThan(24);
    expect(Number.isInteger(size * 2)).toBe(true);
    expect(widthOf(longName, { ...look, size }, faces)).toBeLessThan(pointsOf(200));
    expect(widthOf(longName, { ...look, size: size + 0.5 }, faces)).toBeGreaterThan(pointsOf(200) - 1);
  });

  it("take the lines that there are before they shrink, each about as long", () => {
    const fitted = fitLines({ text: longName }, place({ width: 200, lines: 2 }), faces);
    expect(fitted).toEqual({
      lines: ["Chi bộ Công ty cổ phần Chế biến gỗ", "và Lâm sản xuất khẩu Suối Giàng"],
      size: 24,
    });
  });

  it("keep lines that were broken by hand, and shrink for the longest of them", () => {
    const lines = ["Chi bộ Công ty cổ phần", "Chế biến gỗ và Lâm sản xuất khẩu Suối Giàng"];
    const fitted = fitLines({ text: longName, lines }, place({ width: 130 }), faces);
    expect(fitted?.lines).toEqual(lines);
    expect(fitted?.size).toBeLessThan(24);
  });

  it.each([
    ["is reached", { width: 80 }],
    ["is the size itself, where none is given", { width: 150, smallest: undefined }],
    ["has one word that is too long", { width: 9, lines: 20 }],
  ])("don't fit where the floor %s", (_, more) => {
    expect(fitLines({ text: longName }, place(more), faces)).toBeUndefined();
  });
});

it("what is fitted says the same words, on lines of the room, in a size between the floor and the one wanted", () => {
  const word = fc.constantFrom("Đảng", "bộ", "Nguyễn", "khoáng", "sản", "ủy", "Lâm", "và");
  const words = fc.array(word, { minLength: 1, maxLength: 30 }).map((each) => each.join(" "));
  const places = fc.record({
    width: fc.integer({ min: 20, max: 250 }),
    lines: fc.integer({ min: 1, max: 5 }),
    size: fc.integer({ min: 12, max: 40 }),
    smallest: fc.integer({ min: 6, max: 12 }),
    italic: fc.boolean(),
  });
  fc.assert(
    fc.property(words, places, (text, more) => {
      const fitted = fitLines({ text }, place(more), faces);
      if (fitted === undefined) return;
      expect(fitted.lines.join(" ")).toBe(text);
      expect(fitted.lines.length).toBeLessThanOrEqual(more.lines);
      expect(fitted.size).toBeGreaterThanOrEqual(more.smallest);
      expect(fitted.size).toBeLessThanOrEqual(more.size);
      const look = { ...lookOf(place(more)), size: fitted.size };
      for (const line of fitted.lines)
        expect(widthOf(line, look, faces)).toBeLessThanOrEqual(pointsOf(more.width));
    }),
  );
});
