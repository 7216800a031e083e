/** How much of the text stands before a signature on its page: nobody signs a page that holds nothing but names. */

import type { DocumentTree } from "../../word/document-tree.ts";
import { paragraphsOf } from "../../word/paragraphs-of.ts";
import type { LaidOutPage, PlacedLine } from "./laid-out.ts";
import { lineSays } from "./signing-places.ts";

/** The words of the signature block as they were printed: authority, position, name. */
export type SignatureWords = readonly string[];

/**
 * Counts what stands in other blocks than those that hold the words: recipients stand beside the signature in one table.
 * Empty lines, headers and footers are no text.
 */
export function linesBeforeSignature(
  page: LaidOutPage,
  tree: DocumentTree,
  words: SignatureWords,
): number | undefined {
  const lines = page.items.filter(isText);
  const signed = words.flatMap((each) => lines.findLast(lineSays(each)) ?? []);
  const blocks = tree.sections.flatMap((section) => section.blocks).map((block) => paragraphsOf([block]));
  const block = new Set(
    signed.flatMap(({ line }) => blocks.filter((paragraphs) => paragraphs.includes(line.source))).flat(),
  );
  const first = lines.findIndex(({ line }) => block.has(line.source));
  return first === -1 ? undefined : new Set(lines.slice(0, first).map(({ baseline }) => baseline)).size;
}

function isText(item: LaidOutPage["items"][number]): item is PlacedLine {
  return (
    item.kind === "line" &&
    item.region === "body" &&
    item.line.fragments.some(({ text }) => text.trim() !== "")
  );
}
