/** Word calls a file damaged when a cell doesn't end with a paragraph, or a row has no cell. */

import { elementsOf } from "../../../src/word/xml.ts";
import type { ParsedEntries } from "./find-package-faults.ts";
import { walkElements } from "./walk-elements.ts";

export function findCellFaults(parsed: ParsedEntries): string[] {
  const faults: string[] = [];
  for (const [name, root] of parsed) {
    for (const element of walkElements(root)) {
      if (element.name === "w:tc" && elementsOf(element).at(-1)?.name !== "w:p")
        faults.push(`${name}: a cell (w:tc) doesn't end with a paragraph`);
      if (element.name === "w:tr" && !elementsOf(element).some((child) => child.name === "w:tc"))
        faults.push(`${name}: a row (w:tr) has no cell`);
      if (element.name === "w:tbl" && !elementsOf(element).some((child) => child.name === "w:tr"))
        faults.push(`${name}: a table (w:tbl) has no row`);
    }
  }
  return faults;
}
