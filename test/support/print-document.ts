/** A Word file as plain text for tests: a line for each paragraph with its list number, and for each row of a table. */

import type { Block, Inline, Paragraph } from "../../src/word/document-tree.ts";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import type { WordEntries } from "../../src/word/word-entries.ts";

const pageBreak = "=".repeat(20);

/** Sections are set apart by a line of equals signs; a hyphen that holds together is a hyphen. */
export function printDocument(entries: WordEntries): string {
  const { value } = readDocumentTree(entries, "");
  return value.sections.map(({ blocks }) => printBlocks(blocks, "\n")).join(`\n${pageBreak}\n`);
}

function printBlocks(blocks: readonly Block[], between: string): string {
  return blocks
    .map(printBlock)
    .filter((line) => line !== "")
    .join(between);
}

function printBlock(block: Block): string {
  if (block.kind === "paragraph") return printParagraph(block);
  return block.rows
    .map(({ cells }) => cells.map(({ blocks }) => printBlocks(blocks, " / ")).join(" | "))
    .join("\n");
}

function printParagraph({ number, inlines }: Paragraph): string {
  const text = inlines.map(printInline).join("");
  return number === undefined ? text : `${number.text} ${text}`;
}

function printInline(inline: Inline): string {
  return inline.kind === "text" ? inline.text.replaceAll("\u2011", "-") : " ";
}
