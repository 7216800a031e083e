/** Puts boxes at their places on a page: lines of text, borders, tables. */

import type { Box, LineBox, RowBox } from "./boxes.ts";
import type { PageItem, Region } from "./laid-out.ts";
import type { PlacedBox } from "./paginate.ts";
import { type MergedCells, placeTable } from "./place-table.ts";

/** The page's place where a column of boxes begins, pt. */
export interface Origin {
  readonly x: number;
  readonly y: number;
  readonly region: Region;
}

/** @param merged what vertically merged cells of tables still have to show, from page to page */
export function placeBoxes(placed: readonly PlacedBox[], origin: Origin, merged: MergedCells): PageItem[] {
  const items: PageItem[] = [];
  for (let index = 0; index < placed.length; index += 1) {
    const first = placed[index];
    if (first?.box.kind === "line") items.push(...placeLine(first.box, first.y, origin));
    if (first?.box.kind !== "row") continue;
    const rows = rowsFrom(placed, index);
    items.push(...placeTable(rows, { origin, merged, placeColumn }));
    index += rows.length - 1;
  }
  return items;
}

/** Puts boxes below each other, with nothing parting them. */
export function placeColumn(boxes: readonly Box[], origin: Origin, merged: MergedCells): PageItem[] {
  let y = 0;
  const placed = boxes.map((box): PlacedBox => {
    const top = y + box.gap;
    y = top + box.height;
    return { box, y: top, repeated: false };
  });
  return placeBoxes(placed, origin, merged);
}

function placeLine({ line, lineTop, rules }: LineBox, top: number, { x, y, region }: Origin): PageItem[] {
  const baseline = y + top + lineTop + line.ascent;
  const text: PageItem = { kind: "line", line, x, baseline, region };
  const drawn = rules.map((rule): PageItem => {
    const at = y + top + rule.y;
    const { width, color, dashed } = rule.border;
    return {
      kind: "rule",
      from: { x: x + rule.left, y: at },
      to: { x: x + rule.right, y: at },
      width,
      color,
      dashed,
    };
  });
  return [text, ...drawn];
}

export interface PlacedRow extends PlacedBox {
  readonly box: RowBox;
}

function rowsFrom(placed: readonly PlacedBox[], start: number): readonly PlacedRow[] {
  const rows: PlacedRow[] = [];
  for (const { box, ...place } of placed.slice(start)) {
    if (box.kind !== "row" || (rows[0] !== undefined && box.table !== rows[0].box.table)) break;
    rows.push({ box, ...place });
  }
  return rows;
}
