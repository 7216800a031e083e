/** The tables of a section, but for those in cells. */

import type { Section, Table } from "../../src/word/document-tree.ts";

export function tablesOf({ blocks }: Section): readonly Table[] {
  return blocks.filter((block) => block.kind === "table");
}
