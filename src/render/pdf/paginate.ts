/** Distributes a column of boxes over pages: keeps together what belongs together, repeats heads of tables, splits rows. */

import { awaitsPage } from "./awaits-page.ts";
import { type Box, heightOf, naturalHeight, type RowBox } from "./boxes.ts";
import { firstPartHeight, isHeldWhole, splitRow } from "./split-row.ts";

export interface PlacedBox {
  readonly box: Box;
  /** From the top of the page's text area, pt. */
  readonly y: number;
  /** A table's head, drawn again. */
  readonly repeated: boolean;
}

/**
 * @param heightOfPage the height of the text area of the section's n-th page (from 0), pt
 * @returns the boxes of each page; at least one page
 */
export function paginate(
  boxes: readonly Box[],
  heightOfPage: (page: number) => number,
): readonly (readonly PlacedBox[])[] {
  const filling = new PageFilling(heightOfPage);
  const tallest = Math.max(heightOfPage(0), heightOfPage(1));
  const fitting = boxes.map((box) => splitIfTaller(box, tallest));
  for (const index of fitting.keys()) filling.add(fitting, index);
  return filling.pages;
}

/**
 * A row that may not be split is split all the same where no page could hold it; one that is only tall for the merged
 * cells that end in it, anywhere.
 */
function splitIfTaller(box: Box, height: number): Box {
  if (box.kind !== "row" || box.splittable || box.row < box.table.headers.length) return box;
  const heads = box.table.headers.reduce((sum, header) => sum + header.height, 0);
  if (box.height + heads <= height) return box;
  return { ...box, splittable: true, ...(box.mergedLine === 0 && { pageHeight: height - heads }) };
}

/** Sums of many heights differ in their last digits. */
const tolerance = 0.01;

class PageFilling {
  readonly pages: PlacedBox[][] = [[]];
  readonly #heightOfPage: (page: number) => number;
  #y = 0;
  /** The boxes before this one stand in a chain that no page could hold: they are parted where the page is full. */
  #partedBefore = 0;

  constructor(heightOfPage: (page: number) => number) {
    this.#heightOfPage = heightOfPage;
  }

  add(boxes: readonly Box[], index: number): void {
    const box = boxes[index];
    if (box === undefined) return;
    const chain = index < this.#partedBefore ? [box] : chainFrom(boxes, index);
    if (box.breakBefore && !this.#isEmpty) this.#startPage();
    else if (!this.#isEmpty && !this.#fits(this.#together(chain))) this.#overflow(box);
    if (this.#isEmpty && !this.#fits(chain)) this.#partedBefore = index + partable(chain);
    this.#place(box, this.#gapOf(box));
  }

  get #page(): PlacedBox[] {
    return this.pages.at(-1) ?? [];
  }

  get #isEmpty(): boolean {
    return this.#page.length === 0;
  }

  get #room(): number {
    return this.#heightOfPage(this.pages.length - 1) - this.#y;
  }

  /** The first page and pages after a break that the text asks for keep the space above their first line. */
  #isForced(box: Box): boolean {
    return this.#isEmpty && (box.breakBefore || this.pages.length === 1);
  }

  #gapOf(box: Box): number {
    if (this.#isForced(box)) return gapAfterBreak(box);
    return this.#page.every(({ repeated }) => repeated) ? 0 : box.gap;
  }

  #fits(chain: readonly Box[]): boolean {
    const free = this.#room - neededHeight(chain, this.#room);
    const last = chain.at(-1);
    if (free < -tolerance || last?.kind !== "row") return free >= -tolerance;
    return !isHeldWhole(last, free + leastRowHeight(last));
  }

  /** A chain of lines that no page could hold keeps nothing together; one with a table begins on a page of its own. */
  #together(chain: readonly Box[]): readonly Box[] {
    const gap = chain[0]?.gap ?? 0;
    const page = this.#heightOfPage(this.pages.length);
    const tooLong = neededHeight(chain, page) - gap > page + tolerance;
    return tooLong && chain.every(({ kind }) => kind === "line") ? chain.slice(0, 1) : chain;
  }

  #startPage(): void {
    this.pages.push([]);
    this.#y = 0;
  }

  /** Goes on to the next page; a table begins there with its head. */
  #overflow(box: Box): void {
    this.#startPage();
    if (box.kind !== "row" || box.row < box.table.headers.length) return;
    for (const header of box.table.headers) {
      this.#page.push({ box: header, y: this.#y, repeated: true });
      this.#y += header.height;
    }
  }

  #place(box: Box, gap: number): void {
    const y = this.#y + gap;
    const height = box.height + this.#lineAbove(box);
    const split = box.kind === "row" && box.splittable && gap + height > this.#room + tolerance;
    const parts = split ? splitRow(box, this.#room - gap - this.#lineAbove(box)) : undefined;
    const first = parts?.first ?? box;
    this.#y = y + first.height + this.#lineAbove(first);
    this.#page.push({ box: first, y, repeated: false });
    if (parts === undefined) return;
    this.#overflow(box);
    this.#place(parts.rest, 0);
  }

  /** A row that goes on at the top of a page without a head draws the line above itself. */
  #lineAbove(box: Box): number {
    if (box.kind !== "row" || box.row === 0 || !this.#isEmpty) return 0;
    return box.table.lineWidths[box.row] ?? 0;
  }
}

/** The space below the paragraph before the break stays on its page. */
function gapAfterBreak(box: Box): number {
  return box.kind === "line" ? Math.min(box.gap, box.spaceBefore) : 0;
}

/** How many boxes of a chain that no page could hold keep nothing together: the lines before a table, or all. */
function partable(chain: readonly Box[]): number {
  const table = chain.findIndex(({ kind }) => kind === "row");
  return table > 0 ? table : chain.length;
}

/** The box and all that it may not be parted from. */
function chainFrom(boxes: readonly Box[], index: number): readonly Box[] {
  let end = index;
  while (boxes[end]?.keepWithNext && boxes[end + 1]?.breakBefore === false) end += 1;
  return boxes.slice(index, end + 1);
}

/** @param room what the page has left for the chain, pt */
function neededHeight(chain: readonly Box[], room: number): number {
  const last = chain.at(-1);
  if (last === undefined) return 0;
  const above = heightOf(chain.slice(0, -1)) + last.gap;
  return above + leastHeight(last, room - above);
}

function leastHeight(box: Box, room: number): number {
  if (box.kind !== "row" || !box.splittable || awaitsPage(box, room)) return naturalHeight(box);
  return leastRowHeight(box);
}

function leastRowHeight(row: RowBox): number {
  return Math.min(row.height, firstPartHeight(row));
}
