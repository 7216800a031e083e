/** Lays out a document tree: sections on pages, headers and footers with their page numbers. */

import type { Block, DocumentTree, Section } from "../../word/document-tree.ts";
import type { LineSetting } from "./fill-lines.ts";
import type { Faces } from "./fonts.ts";
import type { LaidOutPage, PageItem } from "./laid-out.ts";
import { linesBelowRows } from "./lines-below-rows.ts";
import { linesUnderFrames } from "./lines-under-frames.ts";
import { type PlacedBox, paginate } from "./paginate.ts";
import { placeBoxes, placeColumn } from "./place-boxes.ts";
import type { MergedCells } from "./place-table.ts";
import { stackBlocks } from "./stack-blocks.ts";

export function layOutDocument(tree: DocumentTree, faces: Faces): readonly LaidOutPage[] {
  const setting = lineSetting(tree, faces);
  const sections = tree.sections.map((section) => layOutSection(section, setting));
  const pageCount = sections.reduce((sum, { pages }) => sum + pages.length, 0);
  const laidOut: LaidOutPage[] = [];
  for (const [place, section] of sections.entries()) {
    const firstNumber = section.section.firstPageNumber ?? (laidOut.at(-1)?.number ?? 0) + 1;
    const merged: MergedCells = new Map();
    section.pages.forEach((placed, index) => {
      const page = { section, place, index, placed, number: firstNumber + index };
      laidOut.push(finishPage(page, withPageNumbers(setting, page.number, pageCount), merged));
    });
  }
  return laidOut;
}

interface SectionLayout {
  readonly section: Section;
  readonly pages: readonly (readonly PlacedBox[])[];
  readonly areaOf: (page: number) => TextArea;
}

/** Between header and footer, pt from the page's top. */
interface TextArea {
  readonly top: number;
  readonly bottom: number;
}

interface PageToFinish {
  readonly section: SectionLayout;
  /** The section's position in the document, from 0. */
  readonly place: number;
  /** Within its section, from 0. */
  readonly index: number;
  readonly placed: readonly PlacedBox[];
  readonly number: number;
}

function lineSetting(tree: DocumentTree, faces: Faces): LineSetting {
  let paragraphs = 0;
  return {
    faces,
    defaultTabStop: tree.defaultTabStop,
    fieldText: () => "1",
    nextParagraph: () => paragraphs++,
  };
}

function withPageNumbers(setting: LineSetting, page: number, pageCount: number): LineSetting {
  const texts = { page: String(page), pageCount: String(pageCount) };
  return { ...setting, fieldText: (field) => texts[field] };
}

function layOutSection(section: Section, setting: LineSetting): SectionLayout {
  const areas = {
    first: textArea(section, "first", setting),
    default: textArea(section, "default", setting),
  };
  const areaOf = (page: number): TextArea => areas[furnitureOf(section, page)];
  const { boxes } = stackBlocks(section.blocks, textWidth(section), setting);
  const heightOfPage = (page: number): number => areaOf(page).bottom - areaOf(page).top;
  return { section, pages: paginate(boxes, heightOfPage), areaOf };
}

function furnitureOf({ titlePage }: Section, page: number): "first" | "default" {
  return titlePage && page === 0 ? "first" : "default";
}

function textWidth({ page: { width, margins } }: Section): number {
  return width - margins.left - margins.right;
}

/** A header or footer that is taller than its margin pushes the text away. */
function textArea(section: Section, which: "first" | "default", setting: LineSetting): TextArea {
  const { height, margins, headerDistance, footerDistance } = section.page;
  const heightOf = (blocks: readonly Block[]): number =>
    stackBlocks(blocks, textWidth(section), setting).height;
  return {
    top: Math.max(margins.top, headerDistance + heightOf(section.headers[which])),
    bottom: height - Math.max(margins.bottom, footerDistance + heightOf(section.footers[which])),
  };
}

function finishPage(
  { section: { section, areaOf }, place, index, placed, number }: PageToFinish,
  setting: LineSetting,
  merged: MergedCells,
): LaidOutPage {
  const { width, height, margins, headerDistance, footerDistance } = section.page;
  const which = furnitureOf(section, index);
  const footer = stackBlocks(section.footers[which], textWidth(section), setting);
  const header = stackBlocks(section.headers[which], textWidth(section), setting);
  const x = margins.left;
  const flow = placeBoxes(placed, { x, y: areaOf(index).top, region: "body" }, merged);
  const frames = placed.flatMap(({ box, repeated }) => (repeated ? [] : (box.frames ?? [])));
  const items: PageItem[] = [
    ...placeColumn(header.boxes, { x, y: headerDistance, region: "header" }, merged),
    ...flow,
    ...frames.flatMap(({ frame, boxes }) =>
      placeColumn(boxes, { x: frame.x, y: frame.y, region: "body" }, merged),
    ),
    ...placeColumn(footer.boxes, { x, y: height - footerDistance - footer.height, region: "footer" }, merged),
  ];
  const columns = [
    ...[header.boxes, footer.boxes, placed.flatMap(({ box, repeated }) => (repeated ? [] : box))],
    ...frames.map(({ boxes }) => boxes),
  ];
  return {
    ...{ width, height, number, section: place, items },
    coveredByFrames: linesUnderFrames(flow, frames),
    cutByRows: columns.flatMap(linesBelowRows),
  };
}
