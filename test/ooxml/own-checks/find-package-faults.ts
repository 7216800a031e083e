/** Our own check of a Word file, for what the Open XML SDK doesn't see: one sentence for each fault. */

import type { WordEntries } from "../../../src/word/word-entries.ts";
import { parseXml, type XmlElement } from "../../../src/word/xml.ts";
import { findCellFaults } from "./find-cell-faults.ts";
import { findContentTypeFaults } from "./find-content-type-faults.ts";
import { findIdFaults } from "./find-id-faults.ts";
import { findReferenceFaults } from "./find-reference-faults.ts";
import { findRelationshipFaults } from "./find-relationship-faults.ts";

/** The entries of one Word file that are XML, parsed, by name. */
export type ParsedEntries = ReadonlyMap<string, XmlElement>;

export function findPackageFaults(entries: WordEntries): readonly string[] {
  const parsed = new Map<string, XmlElement>();
  const unreadable: string[] = [];
  for (const [name, bytes] of entries) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const root = parseXml(bytes);
    if ("name" in root) parsed.set(name, root);
    else unreadable.push(`${name}: ${root.problem}`);
  }
  return [
    ...unreadable,
    ...findContentTypeFaults(entries, parsed),
    ...findRelationshipFaults(entries, parsed),
    ...findIdFaults(parsed),
    ...findReferenceFaults(parsed),
    ...findCellFaults(parsed),
  ];
}
