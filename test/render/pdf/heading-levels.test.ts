import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countHeadingLevels } from "../../../src/render/pdf/heading-levels.ts";

function levelsOf(outline: readonly (number | undefined)[]): readonly (string | undefined)[] {
  return outline.map(countHeadingLevels());
}

describe("levels of headings", () => {
  it.each([
    ["follow the outline", [0, 1, 2, 1], ["H1", "H2", "H3", "H2"]],
    ["leave no gap where the outline has one", [0, 2, 2, 1], ["H1", "H2", "H2", "H2"]],
    ["begin with the first, wherever the outline begins", [2, 2, 1, 0], ["H1", "H1", "H1", "H1"]],
    ["begin again with every part", [0, 1, 0, 2], ["H1", "H2", "H1", "H2"]],
    ["pass over body text", [0, undefined, 1], ["H1", undefined, "H2"]],
    [
      "end where PDF has no more names",
      [0, 1, 2, 3, 4, 5, 6, 7, 5],
      ["H1", "H2", "H3", "H4", "H5", "H6", undefined, undefined, "H6"],
    ],
  ])("%s", (_, outline, levels) => {
    expect(levelsOf(outline)).toEqual(levels);
  });

  it("never rise by more than one at a time", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 8 })), (outline) => {
        const depths = levelsOf(outline).map((level) => Number(level?.slice(1) ?? 7));
        return depths.every((depth, index) => depth <= (depths[index - 1] ?? 0) + 1);
      }),
    );
  });
});
