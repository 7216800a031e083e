/** The named classes of differences in layout: each is a change of bounded size that lays a paper out as LibreOffice does. */

import type { Faces } from "../../src/render/pdf/fonts.ts";
import type { DocumentTree, Paragraph } from "../../src/word/document-tree.ts";
import { moveRightEdge, type ParagraphChange } from "./edit-paragraphs.ts";
import { type KeepingParagraphs, partFromNext } from "./keeping-paragraphs.ts";
import { hasOpenGap, openGaps } from "./open-gaps.ts";
import { slantedRooms } from "./slanted-room.ts";
import { linesBeforeTabs } from "./tabs-at-ends.ts";

/** Why lines differ from LibreOffice's, and how far they may for this cause. */
export interface DifferenceClass {
  readonly name: string;
  readonly cause: string;
  readonly bound: string;
}

export interface LayoutClass extends DifferenceClass {
  /** Changes of a paragraph that stands where the papers differ, the smallest first. */
  readonly changesOf?: (paragraph: Paragraph, around: Surroundings) => readonly ParagraphChange[];
  /** Changes of the whole paper, for what pages hold. */
  readonly changesOfTree?: readonly ((tree: DocumentTree) => DocumentTree)[];
}

/** What a class may know of the paper that a paragraph stands in. */
export interface Surroundings extends KeepingParagraphs {
  readonly faces: Faces;
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
