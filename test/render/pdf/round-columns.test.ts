import fc from "fast-check";
import { expect, it } from "vitest";
import { roundColumns } from "../../../src/render/pdf/round-columns.ts";

it.each([
  [
    [2081, 2081, 2081, 2081, 2081, 2081, 2081],
    [2081, 2080, 2082, 2080, 2082, 2080, 2082],
  ],
  [
    [1500, 2000, 900, 3000, 4000, 1170, 2000],
    [1500, 1999, 901, 3000, 3999, 1170, 2001],
  ],
  [
    [2927, 2729, 1034],
    [2926, 2729, 1035],
  ],
  [
    [1285, 2426, 2715],
    [1285, 2426, 2715],
  ],
])("columns of %j twips become %j, as LibreOffice's do", (grid, rounded) => {
  const widths = roundColumns(grid.map((twips) => twips / 20)).map((points) => Math.round(points * 20));
  expect(widths).toEqual(rounded);
});

it("a table stays as wide as it was, and no column changes by more than three twips", () => {
  const grids = fc.array(fc.integer({ min: 100, max: 3000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(grids, (grid) => {
      const widths = roundColumns(grid.map((twips) => twips / 20)).map((points) => points * 20);
      const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
      expect(sum(widths)).toBeCloseTo(sum(grid), 6);
      for (const [index, width] of widths.entries()) {
        expect(Math.abs(width - (grid[index] ?? 0))).toBeLessThanOrEqual(3);
      }
    }),
  );
});
