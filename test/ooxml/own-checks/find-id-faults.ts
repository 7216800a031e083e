/** Ids that must be unique: of relationships, styles, lists, bookmarks, drawings and paragraphs. */

import type { XmlElement } from "../../../src/word/xml.ts";
import type { ParsedEntries } from "./find-package-faults.ts";
import { walkElements } from "./walk-elements.ts";

/** Element → the attribute that identifies it among its kind, in its entry. */
const identified: Readonly<Record<string, string>> = {
  Relationship: "Id",
  "w:style": "w:styleId",
  "w:abstractNum": "w:abstractNumId",
  "w:num": "w:numId",
  "w:bookmarkStart": "w:id",
  "w:bookmarkEnd": "w:id",
  "wp:docPr": "id",
  "w:p": "w14:paraId",
};

export function findIdFaults(parsed: ParsedEntries): string[] {
  return [...parsed].flatMap(([name, root]) => {
    const seen = new Set<string>();
    return [...walkElements(root)].flatMap((element) => {
      const key = keyOf(element);
      if (key === undefined || !seen.has(key)) {
        if (key !== undefined) seen.add(key);
        return [];
      }
      return [`${name}: ${key} stands twice`];
    });
  });
}

function keyOf({ name, attributes }: XmlElement): string | undefined {
  const attribute = Object.hasOwn(identified, name) ? identified[name] : undefined;
  const id = attribute === undefined ? undefined : attributes.get(attribute);
  return id === undefined ? undefined : `${name} ${attribute}="${id}"`;
}
