/** The named classes of rows that are read otherwise than LibreOffice's, though their glyphs stand at their places. */

import type { DocumentTree } from "../../src/word/document-tree.ts";
import type { JudgedGlyph } from "./judge-glyphs.ts";
import type { DifferenceClass } from "./layout-classes.ts";
import { PiecesAtPlaces, type Reach } from "./pieces-at-places.ts";
import { type Piece, type Row, textOf } from "./read-rows.ts";
import { glyphsOfRow } from "./row-pieces.ts";

/** The rows of the other paper that have no equal, and their glyphs. */
export interface OtherRows {
  readonly rows: readonly Row[];
  readonly glyphs: PiecesAtPlaces;
}

/** Of our own glyphs it is known how they were laid out. */
type JudgedPiece = Piece & Partial<Pick<JudgedGlyph, "overfull" | "unused">>;

export interface ReadingClass extends DifferenceClass {
  readonly takes: (row: Row<JudgedPiece>, other: OtherRows, tree: DocumentTree) => boolean;
}

export function otherRows(rows: readonly Row[]): OtherRows {
  return { rows, glyphs: new PiecesAtPlaces(rows.flatMap((row) => glyphsOfRow(row))) };
}

/** pt */
const reach: Reach = { x: 0.7, baseline: 1.1 };

export const readOtherwise: ReadingClass = {
  name: "reading",
  cause: "texts side by side are read as one row or as two, as one word or as two, by less than is seen",
  bound: "each glyph stands within 0.7 pt of its place, and its baseline within 1.1 pt",
  takes: (row, other) => standsAtPlace(row, other, reach),
};

export const readingClasses: readonly ReadingClass[] = [
  readOtherwise,
  {
    name: "slanted ends",
    cause:
      "LibreOffice gives slanted text the room of a slanted last letter where its look changes, or the line ends",
    bound:
      "each glyph stands a twelfth of a slanted line's height and 0.7 pt from its place at most, or no more space behind slanted letters than that makes the text the other's; baselines are within 1.1 pt",
    takes: (row, other) =>
      slantOf(row.pieces) > 0 &&
      (standsAtPlace(row, other, { ...reach, x: reach.x + slantOf(row.pieces) }) ||
        isReadSlanted(row, other)),
  },
  {
    name: "beside borders",
    cause:
      "LibreOffice keeps the text of a cell off its border where the cell's margin is narrower than that, as Word doesn't",
    bound:
      "each glyph stands no farther from its place than 0.7 pt and what the cell's margins lack to half of its borders, and its baseline within 1.1 pt",
    takes: (row, other) => standsAtPlace(row, other, { ...reach, withAside: true }),
  },
  {
    name: "parted cells",
    cause:
      "LibreOffice aligns in height what a row shows that goes over pages, or that merged cells hold together with rows that do: at the top, or as the cell says, on each page by itself",
    bound:
      "each glyph stands at its place, but that those of such cells, centred or at the bottom, stand higher or lower by no more than these rows are high",
    takes: (row, other) =>
      standsAtPlace(row, other, {
        ...reach,
        x: reach.x + slantOf(row.pieces),
        withFreedom: true,
        withAside: true,
      }),
  },
  {
    name: "overfull rows",
    cause:
      "a row that can't be parted, with tables in it, is taller than a page: LibreOffice parts the tables, or shows less of them; ours reach over the page's edge",
    bound: "the row's text is nothing but such a row's, which reaches below the text area of its page",
    takes: ({ pieces }) => pieces.every(({ overfull }) => overfull === true),
  },
  {
    name: "first headers",
    cause:
      "LibreOffice loses the first page's header of a section that has no first page of its own, and with it that of a later section that takes it over, as Word does",
    bound: "the row's text is nothing but such a header's or footer's",
    takes: ({ pieces }) => pieces.every(({ unused }) => unused === true),
  },
  {
    name: "blank pages",
    cause:
      "LibreOffice counts the blank pages that it puts before numbers that begin anew on the wrong side of a sheet",
    bound:
      "the row is a page's number with the count of pages, and only the count is another, by one for each such number at most",
    takes: (row, { rows }, { sections }) => {
      const anew = sections.filter(({ firstPageNumber }) => firstPageNumber !== undefined).length;
      return rows.some((each) => each.page === row.page && isOtherCount(row.text, each.text, anew));
    },
  },
];

function standsAtPlace(row: Row, { glyphs }: OtherRows, within: Reach): boolean {
  const own = glyphsOfRow(row);
  return own.length > 0 && glyphs.missed(own, within).length === 0;
}

/** Whether two texts end in page numbers that differ in the count of pages only, by so many pages at most. */
function isOtherCount(one: string, other: string, most: number): boolean {
  const [ours, theirs] = [one, other].map((text) => /^(?<page>.*\d+)\/(?<count>\d+)$/.exec(text)?.groups);
  if (ours === undefined || ours.page !== theirs?.page) return false;
  return Math.abs(Number(ours.count) - Number(theirs?.count)) <= most;
}

/** Whether the row's text is another's at the same height, when slanted letters may have the room of a last one behind them. */
function isReadSlanted(row: Row, { rows }: OtherRows): boolean {
  const read = ({ pieces }: Row): string => textOf(pieces, (piece) => slantOf([piece]));
  return rows.some(
    (each) =>
      each.page === row.page &&
      Math.abs(each.baseline - row.baseline) < reach.baseline &&
      read(each) === read(row),
  );
}

/** A line is 1.15 times as high as its text. */
const lineHeight = 1.15;

/** A twelfth of the height that a line of the greatest slanted text has, pt. */
function slantOf(pieces: readonly Piece[]): number {
  const slanted = pieces.filter(({ font }) => /italic/i.test(font));
  return (Math.max(0, ...slanted.map(({ size }) => size)) * lineHeight) / 12;
}
