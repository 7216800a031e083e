/** Takes the room away from the empty paragraph that Word wants behind a table at the end of a cell. */

import type { Block } from "../../word/document-tree.ts";
import { type Box, heightOf, type LineBox } from "./boxes.ts";

interface CellContent {
  readonly boxes: readonly Box[];
  /** With the space below the last box, pt. */
  readonly height: number;
}

/** Word and LibreOffice show no such paragraph, whatever its size and spaces: what is left of it is a twip. */
export function collapseCellEnd(content: CellContent, blocks: readonly Block[]): CellContent {
  const last = content.boxes.at(-1);
  if (!endsBehindTable(blocks) || last?.kind !== "line") return content;
  const boxes = [...content.boxes.slice(0, -1), collapsed(last)];
  return { boxes, height: heightOf(boxes) };
}

function endsBehindTable(blocks: readonly Block[]): boolean {
  const [before, last] = blocks.slice(-2);
  if (before?.kind !== "table" || last?.kind !== "paragraph") return false;
  return last.number === undefined && last.inlines.every((each) => each.kind === "text" && each.text === "");
}

const twip = 1 / 20;

function collapsed(box: LineBox): LineBox {
  const line = { ...box.line, height: twip, natural: twip, ascent: twip };
  return { ...box, line, gap: 0, height: twip, lineTop: 0, spaceBefore: 0, spaceAfter: 0, rules: [] };
}
