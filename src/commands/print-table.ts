/** A table as text: columns as wide as their widest cell, the last one as long as it likes. */

/** Rows without a line end, each behind `indent`; a column is as wide as its longest cell in letters. */
export function printTable(rows: readonly (readonly string[])[], indent = "  "): string[] {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => lengthOf(row[column] ?? ""))),
  );
  return rows.map((row) =>
    `${indent}${row.map((cell, column) => padded(cell, column === columns - 1 ? 0 : (widths[column] ?? 0))).join("  ")}`.trimEnd(),
  );
}

/** In code points: texts are NFC, so that each is one letter. */
function lengthOf(text: string): number {
  return [...text].length;
}

function padded(cell: string, width: number): string {
  return cell + " ".repeat(Math.max(0, width - lengthOf(cell)));
}
