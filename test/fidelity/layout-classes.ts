/** The named classes of differences in layout: each is a change of bounded size that lays a paper out as LibreOffice does. */

import type { Faces } from "../../src/render/pdf/fonts.ts";
import type { DocumentTree, Paragraph, TableRow } from "../../src/word/document-tree.ts";
import { wordsCutElsewhere } from "./cut-words.ts";
import { moveRightEdge, type ParagraphChange, type RowChange } from "./edit-tree.ts";
import { type KeepingParagraphs, partFromNext } from "./keeping-paragraphs.ts";
import { hasOpenGap, openGaps } from "./open-gaps.ts";
import { slantedRooms } from "./slanted-room.ts";
import { linesBeforeTabs } from "./tabs-at-ends.ts";
import { otherBeginnings } from "./tall-rows.ts";

/** Why lines differ from LibreOffice's, and how far they may for this cause. */
export interface DifferenceClass {
  readonly name: string;
  readonly cause: string;
  readonly bound: string;
}

export interface LayoutClass extends DifferenceClass {
  /** Changes of a paragraph that stands where the papers differ, the smallest first. */
  readonly changesOf?: (paragraph: Paragraph, around: Surroundings) => readonly ParagraphChange[];
  /** Changes of a row that such a paragraph stands in. */
  readonly changesOfRow?: (row: TableRow, around: Surroundings) => readonly RowChange[];
  /** Changes of the whole paper, for what pages hold. */
  readonly changesOfTree?: readonly ((tree: DocumentTree) => DocumentTree)[];
}

/** What a class may know of the paper that a paragraph stands in. */
export interface Surroundings extends KeepingParagraphs {
  readonly faces: Faces;
  /** Those that say that they can't be parted, and that no page can hold. */
  readonly tallRows: ReadonlySet<TableRow>;
  /** How much the margins of its cell lack to half of the borders, pt. */
  readonly narrowMargins: ReadonlyMap<Paragraph, number>;
  /** Whether a line of a paragraph is too short for some of its inlines. */
  readonly isOverlong: (paragraph: Paragraph, inlines: Paragraph["inlines"]) => boolean;
  /** Whether a line of a paragraph ends at one of its inlines. */
  readonly endsLine: (paragraph: Paragraph, index: number) => boolean;
}

/** pt */
const steps = [0.03, 0.1, 0.2, 0.3].flatMap((step) => [step, -step]);

/** pt */
const twips = [0.025, 0.05, 0.1].flatMap((step) => [step, -step]);

export const layoutClasses: readonly LayoutClass[] = [
  {
    name: "widths",
    cause: "LibreOffice rounds the columns of tables and the ends of texts to whole twips in other places",
    bound: "the paragraph's right edge, moved by two twips at most, gives its lines",
    changesOf: () => twips.map(moveRightEdge),
  },
  {
    name: "slanted spaces",
    cause:
      "LibreOffice gives each no-break space and hyphen in slanted text the room of a slanted last letter",
    bound: "the right edge, moved by a twelfth of the line's height for each of them, gives its lines",
    changesOf: (paragraph, { faces }) => slantedRooms(paragraph, faces).map((room) => moveRightEdge(-room)),
  },
  {
    name: "narrow margins",
    cause:
      "LibreOffice keeps the text of a cell off its border where the cell's margin is narrower than that, as Word doesn't",
    bound:
      "the right edge, moved by what the cell's margins lack to half of its borders and two twips, gives its lines",
    changesOf: (paragraph, { narrowMargins }) => {
      const lack = narrowMargins.get(paragraph);
      return lack === undefined ? [] : [0, ...twips].map((twip) => moveRightEdge(twip - lack));
    },
  },
  {
    name: "cut words",
    cause:
      "LibreOffice cuts a word of several looks that no line holds before the last letter of a look, not where the line is full",
    bound: "one such word is cut at another of its letters, and that gives its lines",
    changesOf: (paragraph, { isOverlong }) =>
      wordsCutElsewhere(paragraph, (word) => isOverlong(paragraph, word)),
  },
  {
    name: "gaps",
    cause: "LibreOffice lets a line end between the no-break spaces of a gap and a no-break hyphen",
    bound: "lines that may end at these places, and nowhere else, are its lines",
    changesOf: (paragraph) => (hasOpenGap(paragraph) ? [openGaps] : []),
  },
  {
    name: "tabs",
    cause: "LibreOffice takes a tab that reaches the end of a line over to the next line in other cases",
    bound: "a line that ends at a tab ends before it, not behind it, and that gives its lines",
    changesOf: (paragraph, { endsLine }) => linesBeforeTabs(paragraph, (index) => endsLine(paragraph, index)),
  },
  {
    name: "ends of tables",
    cause: "LibreOffice doesn't keep the last row of a table with the paragraph behind it, as Word does",
    bound: "that row, which keeps with the next, doesn't do so, and no other",
    changesOf: (paragraph, { tableEnds }) => (tableEnds.has(paragraph) ? [partFromNext] : []),
  },
  {
    name: "headings",
    cause:
      "LibreOffice leaves a heading behind when what follows it goes over for the sake of a table, as Word doesn't",
    bound: "one paragraph outside tables, which keeps with the next, doesn't do so",
    changesOf: (paragraph, { headings }) => (headings.has(paragraph) ? [partFromNext] : []),
  },
  {
    name: "tall rows",
    cause:
      "LibreOffice begins a row that no page can hold where it stands, or on a page of its own, by what it knows of the page's room when it comes to lay the row out",
    bound:
      "one row that says that it can't be parted, and yet stands on several pages, begins where it stands, or on the next page",
    changesOfRow: (row, { tallRows }) => (tallRows.has(row) ? otherBeginnings : []),
  },
  {
    name: "heights",
    cause: "LibreOffice rounds the heights of lines and gaps to whole twips in other places",
    bound: "the lower edge of the pages, moved by at most 0.3 pt, gives its pages",
    changesOfTree: steps.map(moveLowerEdge),
  },
];

function moveLowerEdge(by: number): (tree: DocumentTree) => DocumentTree {
  return (tree) => ({
    ...tree,
    sections: tree.sections.map((section) => {
      const { page } = section;
      const margins = { ...page.margins, bottom: page.margins.bottom - by };
      return { ...section, page: { ...page, margins } };
    }),
  });
}
