/** The widths of a table's columns as LibreOffice keeps them: places in ten-thousandths of the table's width. */

const partsOfTable = 10_000;
const twipsPerPoint = 20;

/** @param grid widths of the columns, pt: whole twips. The table as a whole stays as wide as it was. */
export function roundColumns(grid: readonly number[]): readonly number[] {
  const whole = inTwips(grid);
  let last = 0;
  return grid.map((_, index) => {
    const place = Math.round((inTwips(grid.slice(0, index + 1)) * partsOfTable) / whole);
    const right = Math.floor((place * whole) / partsOfTable);
    const width = right - last;
    last = right;
    return width / twipsPerPoint;
  });
}

function inTwips(widths: readonly number[]): number {
  return Math.round(widths.reduce((sum, width) => sum + width, 0) * twipsPerPoint);
}
