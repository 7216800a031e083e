import { describe, expect, it } from "vitest";
import { facesOf } from "../../../src/render/pdf/fonts.ts";
import { drawnSize, widthOf } from "../../../src/render/pdf/measure-text.ts";
import { fonts } from "../../support/fonts.ts";
import { plainLook } from "../../support/plain-look.ts";

const plain = plainLook(12);

describe("the width of a text", () => {
  it.each([
    ["ngày", 12, 466.5],
    ["ư".repeat(20), 12, 2600],
    ["ư".repeat(20), 13, 2820],
    ["a".repeat(20), 14, 20 * (746 / 6)],
    ["", 14, 0],
  ])("is that of whole dots for each character: «%s» in %f pt", (text, size, twips) => {
    expect(widthOf(text, { ...plain, size }, facesOf(fonts)) * 20).toBeCloseTo(twips, 6);
  });

  it("is that of the size that it is drawn in", () => {
    const raised = { ...plain, verticalAlign: "superscript" } as const;
    expect(drawnSize(raised)).toBe(6.95);
    expect(widthOf("mmm", raised, facesOf(fonts))).toBeCloseTo(
      (3 * Math.round(6.95 * 120 * 0.77783)) / 120,
      6,
    );
  });
});
