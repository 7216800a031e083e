/** Sets the paragraphs that stand at fixed places of the page apart from those that flow. */

import type { Block, Paragraph } from "../../word/document-tree.ts";

export interface FramesBefore {
  /** The frames that come to the block's page, each with its paragraphs. */
  readonly framed: readonly (readonly Paragraph[])[];
  /** The block that they come with. */
  readonly block: Block;
}

/** Each block that flows, with the frames before it; a frame with no block after it is refused in the Word file. */
export function framesApart(blocks: readonly Block[]): readonly FramesBefore[] {
  const apart: FramesBefore[] = [];
  let framed: Paragraph[][] = [];
  for (const block of blocks) {
    if (!isFramed(block)) {
      apart.push({ framed, block });
      framed = [];
    } else if (isSameFrame(framed.at(-1)?.at(-1), block)) framed.at(-1)?.push(block);
    else framed.push([block]);
  }
  return apart;
}

function isFramed(block: Block): block is Paragraph {
  return block.kind === "paragraph" && block.properties.frame !== undefined;
}

function isSameFrame(one: Paragraph | undefined, other: Paragraph): boolean {
  const [first, second] = [one?.properties.frame, other.properties.frame];
  return first?.x === second?.x && first?.y === second?.y && first?.width === second?.width;
}
