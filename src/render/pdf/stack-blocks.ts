/** Turns paragraphs and tables into a column of boxes of one width. */

import type { Block, Border, Paragraph, ParagraphProperties } from "../../word/document-tree.ts";
import { type Box, type BoxRule, type FrameBoxes, heightOf, type LineBox } from "./boxes.ts";
import { collapseCellEnd } from "./collapse-cell-end.ts";
import { fillLines, type LineSetting } from "./fill-lines.ts";
import { type FramesBefore, framesApart } from "./frames-apart.ts";
import { layOutTable } from "./lay-out-table.ts";

export interface Stack {
  readonly boxes: readonly Box[];
  /** All boxes, their gaps, and the space below the last one, pt. */
  readonly height: number;
}

/** @param width of the text area, pt */
export function stackBlocks(blocks: readonly Block[], width: number, setting: LineSetting): Stack {
  return stackFlow(framesApart(blocks), width, setting);
}

function stackFlow(runs: readonly FramesBefore[], width: number, setting: LineSetting): Stack {
  const boxes: Box[] = [];
  const flow = runs.flatMap(({ block }) => block);
  runs.forEach(({ framed, block }, index) => {
    const frames = framed.map((paragraphs) => frameBoxes(paragraphs, setting));
    const neighbours = { before: flow[index - 1], after: flow[index + 1] };
    const own =
      block.kind === "paragraph"
        ? paragraphBoxes(block, neighbours, { width, setting })
        : layOutTable(block, width, (inner, innerWidth) =>
            collapseCellEnd(stackBlocks(inner, innerWidth, setting), inner),
          );
    const first = own[0];
    if (first === undefined) return;
    const broken = boxes.at(-1)?.kind === "line" && breaksAfter(boxes.at(-1));
    const gap = gapBetween(neighbours.before, block);
    const start = { ...first, gap, breakBefore: first.breakBefore || broken };
    boxes.push(frames.length === 0 ? start : { ...start, frames }, ...own.slice(1));
  });
  const last = flow.at(-1);
  const below = last?.kind === "paragraph" ? last.properties.spacing.after : 0;
  return { boxes, height: heightOf(boxes) + below };
}

function frameBoxes(paragraphs: readonly Paragraph[], setting: LineSetting): FrameBoxes {
  const frame = paragraphs[0]?.properties.frame ?? { x: 0, y: 0, width: 0 };
  const runs = paragraphs.map((block) => ({ framed: [], block }));
  return { frame, ...stackFlow(runs, frame.width, setting) };
}

function breaksAfter(box: Box | undefined): boolean {
  return box?.kind === "line" && box.line.pageBreakAfter;
}

/** The larger of the space below one paragraph and above the next; none within a group of one style that asks so. */
function gapBetween(before: Block | undefined, block: Block): number {
  const above = before?.kind === "paragraph" ? before.properties : undefined;
  const below = block.kind === "paragraph" ? block.properties : undefined;
  const grouped = above !== undefined && above.wordStyle === below?.wordStyle;
  const after = above === undefined || (grouped && above.spacing.contextual) ? 0 : above.spacing.after;
  const own = below === undefined || (grouped && below.spacing.contextual) ? 0 : below.spacing.before;
  return Math.max(after, own);
}

interface Neighbours {
  readonly before: Block | undefined;
  readonly after: Block | undefined;
}

function paragraphBoxes(
  paragraph: Paragraph,
  neighbours: Neighbours,
  { width, setting }: { width: number; setting: LineSetting },
): LineBox[] {
  const { properties } = paragraph;
  const lines = fillLines(paragraph, width, setting);
  return lines.map((line, index): LineBox => {
    const isLast = index === lines.length - 1;
    const above =
      index === 0 && !sameBorders(neighbours.before, properties) ? properties.borders.top : undefined;
    const below =
      isLast && !sameBorders(neighbours.after, properties) ? properties.borders.bottom : undefined;
    const lineTop = spaceOf(above);
    const height = lineTop + line.height + spaceOf(below);
    return {
      kind: "line",
      line,
      lineTop,
      spaceBefore: properties.spacing.before,
      spaceAfter: properties.spacing.after,
      endsParagraph: isLast,
      height,
      gap: 0,
      rules: rulesOf({ above, below, height }, properties, width),
      keepWithNext: keepsWithNext(properties, index, lines.length) && !line.pageBreakAfter,
      breakBefore: index === 0 ? properties.pageBreakBefore : lines[index - 1]?.pageBreakAfter === true,
    };
  });
}

/** Widow control keeps two lines together at either end of a page. */
function keepsWithNext(properties: ParagraphProperties, index: number, count: number): boolean {
  const { keepNext, keepLines, widowControl } = properties;
  if (index === count - 1) return keepNext;
  if (keepNext || keepLines) return true;
  return widowControl && (index === 0 || index === count - 2);
}

/** Neighbours with equal borders and indents stand in one frame. */
function sameBorders(neighbour: Block | undefined, { borders, indent }: ParagraphProperties): boolean {
  if (neighbour?.kind !== "paragraph" || (borders.top ?? borders.bottom) === undefined) return false;
  const other = neighbour.properties;
  if (other.borders === borders && other.indent === indent) return true;
  return JSON.stringify([other.borders, other.indent]) === JSON.stringify([borders, indent]);
}

function spaceOf(border: Border | undefined): number {
  return border === undefined ? 0 : border.width + border.space;
}

function rulesOf(
  { above, below, height }: { above: Border | undefined; below: Border | undefined; height: number },
  { indent }: ParagraphProperties,
  width: number,
): BoxRule[] {
  const left = Math.min(indent.left, indent.left + indent.firstLine);
  const right = width - indent.right;
  return [
    ...(above === undefined ? [] : [{ y: above.width / 2, left, right, border: above }]),
    ...(below === undefined ? [] : [{ y: height - below.width / 2, left, right, border: below }]),
  ];
}
