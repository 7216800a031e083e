/** Every relationship leads to an entry of the file, and every id that an entry names is one of its relationships. */

import { posix } from "node:path";
import type { WordEntries } from "../../../src/word/word-entries.ts";
import { childrenOf, type XmlElement } from "../../../src/word/xml.ts";
import type { ParsedEntries } from "./find-package-faults.ts";
import { walkElements } from "./walk-elements.ts";

export function findRelationshipFaults(entries: WordEntries, parsed: ParsedEntries): string[] {
  return [...parsed].flatMap(([name, root]) =>
    name.endsWith(".rels") ? danglingTargets(entries, name, root) : unknownIds(parsed, name, root),
  );
}

/** `word/_rels/document.xml.rels` speaks for `word/document.xml`, its targets stand in `word/`. */
function danglingTargets(entries: WordEntries, name: string, root: XmlElement): string[] {
  const folder = posix.dirname(posix.dirname(name));
  return childrenOf(root, "Relationship").flatMap(({ attributes }) => {
    const target = attributes.get("Target") ?? "";
    const path = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
    return attributes.get("TargetMode") === "External" || entries.has(path)
      ? []
      : [`${name}: relationship ${attributes.get("Id")} leads to ${path}, which isn't there`];
  });
}

function unknownIds(parsed: ParsedEntries, name: string, root: XmlElement): string[] {
  const relationships = parsed.get(posix.join(posix.dirname(name), "_rels", `${posix.basename(name)}.rels`));
  const known = new Set(
    childrenOf(relationships, "Relationship").map(({ attributes }) => attributes.get("Id")),
  );
  return [...walkElements(root)].flatMap(({ name: element, attributes }) =>
    [...attributes]
      .filter(([attribute, id]) => attribute.startsWith("r:") && !known.has(id))
      .map(([attribute, id]) => `${name}: ${element} names ${attribute}="${id}", which is no relationship`),
  );
}
