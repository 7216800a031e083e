/** Levels of headings for a PDF: Word's outline levels without the gaps that a template may leave between them. */

import type { StructureType } from "./structure-tree.ts";

const headings: readonly StructureType[] = ["H1", "H2", "H3", "H4", "H5", "H6"];

/**
 * Counts along the document. A heading is one level below the last heading that is above it in the outline, so that
 * the first is H1 and none is left out (ISO 14289-1, 7.4.2).
 * @returns what asks for each paragraph in turn, by its outline level; `undefined` for body text, and for what lies
 * deeper than PDF has names for
 */
export function countHeadingLevels(): (outlineLevel: number | undefined) => StructureType | undefined {
  const above: number[] = [];
  return (outlineLevel) => {
    if (outlineLevel === undefined) return undefined;
    while ((above.at(-1) ?? -1) >= outlineLevel) above.pop();
    above.push(outlineLevel);
    return headings[above.length - 1];
  };
}
