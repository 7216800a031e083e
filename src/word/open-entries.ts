/** Finds the entries of a Word file by their relationships, and parses them. */

import { damagedEntry, missingEntry } from "../diagnostics/word.ts";
import type { Refusals } from "./refusals.ts";
import { type Relationship, relationshipsEntryOf, relationshipsIn } from "./relationships.ts";
import type { WordEntries } from "./word-entries.ts";
import { parseXml, type XmlElement } from "./xml.ts";

export interface OpenEntries {
  /** The main text, `word/document.xml` by another name if the file says so. */
  readonly document: XmlElement | undefined;
  /** The entry that the main text relates to by kind: `styles`, `numbering`, `settings`. */
  ofKind(kind: string): XmlElement | undefined;
  /** The entry that the main text names by a relationship's id (`r:id`). */
  ofId(id: string): XmlElement | undefined;
  /** Gives the bytes that the relationships of the main text lead to, or those of the entry that it names by `id`. */
  bytesOf(id?: string): (picture: string) => Uint8Array | undefined;
}

export function openEntries(entries: WordEntries, refusals: Refusals): OpenEntries {
  const open = (name: string): XmlElement | undefined => parseEntry(entries, name, refusals);
  const main = readRelationships(entries, "", refusals).find(({ kind }) => kind === "officeDocument");
  const mainName = main?.target ?? "word/document.xml";
  const relationships = readRelationships(entries, mainName, refusals);
  const find = (wanted: string, among: readonly Relationship[]): Relationship | undefined => {
    const found = among.find(({ id }) => id === wanted);
    if (found === undefined) refusals.report(missingEntry({ entry: wanted }, { file: refusals.file }));
    return found;
  };
  const openIf = (found: Relationship | undefined): XmlElement | undefined => found && open(found.target);
  return {
    document: open(mainName),
    ofKind: (wanted) => openIf(relationships.find(({ kind }) => kind === wanted)),
    ofId: (wanted) => openIf(find(wanted, relationships)),
    bytesOf(id) {
      const source = id === undefined ? mainName : relationships.find((each) => each.id === id)?.target;
      const own = id === undefined ? relationships : readRelationships(entries, source ?? "", refusals);
      return (picture) => bytesAt(entries, find(picture, own), refusals);
    },
  };
}

function readRelationships(entries: WordEntries, entry: string, refusals: Refusals): readonly Relationship[] {
  const name = relationshipsEntryOf(entry);
  return entries.has(name) ? relationshipsIn(parseEntry(entries, name, refusals), entry) : [];
}

function bytesAt(
  entries: WordEntries,
  relationship: Relationship | undefined,
  refusals: Refusals,
): Uint8Array | undefined {
  if (relationship === undefined) return undefined;
  const bytes = entries.get(relationship.target);
  if (bytes === undefined) {
    refusals.report(missingEntry({ entry: relationship.target }, { file: refusals.file }));
  }
  return bytes;
}

function parseEntry(entries: WordEntries, name: string, refusals: Refusals): XmlElement | undefined {
  const place = { file: refusals.file };
  const bytes = entries.get(name);
  if (bytes === undefined) {
    refusals.report(missingEntry({ entry: name }, place));
    return undefined;
  }
  const parsed = parseXml(bytes);
  if ("name" in parsed) return parsed;
  refusals.report(damagedEntry({ entry: name, problem: parsed.problem }, place));
  return undefined;
}
