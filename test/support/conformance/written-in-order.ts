/** The text of a Word file in the order of its blocks, list numbers included, without white space. */

import type { Block, DocumentTree, Inline } from "../../../src/word/document-tree.ts";

export function writtenInOrder({ sections }: DocumentTree): string {
  return sections
    .map(({ blocks }) => textOf(blocks))
    .join("")
    .replace(/\s/g, "");
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "paragraph")
        return (block.number?.text ?? "") + block.inlines.map(inlineText).join("");
      return block.rows.map(({ cells }) => cells.map((cell) => textOf(cell.blocks)).join("")).join("");
    })
    .join("");
}

/** Where no line may end; drawn, found and copied as a hyphen. */
const heldHyphen = "\u2011";

function inlineText(inline: Inline): string {
  if (inline.kind !== "text") return "";
  const text = inline.text.replaceAll(heldHyphen, "-");
  return inline.properties.caps ? text.toUpperCase() : text;
}
