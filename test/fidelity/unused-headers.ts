/** What a section takes over for its first page from a section that doesn't show it itself. */

import type { DocumentTree, Paragraph, Section } from "../../src/word/document-tree.ts";
import { paragraphsOf } from "../../src/word/paragraphs-of.ts";

/** @returns the paragraphs of such headers and footers */
export function unusedHeaders({ sections }: DocumentTree): ReadonlySet<Paragraph> {
  const blocks = (["headers", "footers"] as const).flatMap((kind) =>
    sections
      .filter(({ titlePage }, index) => titlePage && isUnused(sections, index, kind))
      .flatMap((section) => section[kind].first),
  );
  return new Set(paragraphsOf(blocks));
}

/** Whether the section takes it over, and the section that brings it has no first page of its own. */
function isUnused(sections: readonly Section[], index: number, kind: "headers" | "footers"): boolean {
  const own = sections[index]?.[kind].first;
  const origin = sections.findIndex((section) => section[kind].first === own);
  return origin < index && sections[origin]?.titlePage === false;
}
