/** The entries of a Word file that hold text of the page, as XML strings that are safe to search. */

import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import { damagedEntry } from "../diagnostics/word.ts";
import { oversizedWordFile } from "../diagnostics/word-file.ts";
import type { WordEntries } from "./word-entries.ts";
import { parseXml } from "./xml.ts";

export interface TextEntries {
  /** Main text first, then headers and footers by name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Ten times what the longest form has: each is read, and compared with the values that it may name. */
const mostTags = 2000;

/** Reads the main text, the headers and the footers; what is not well-formed, or beyond all measure, is left out and told. */
export function readTextEntries(entries: WordEntries, file: string): TextEntries {
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const entry of [...entries.keys()].filter(isTextEntry).sort()) {
    const bytes = entries.get(entry) ?? new Uint8Array();
    const problem = problemOf(bytes);
    const xml = new TextDecoder().decode(bytes);
    const tags = problem === undefined ? countTags(xml) : 0;
    if (problem !== undefined) diagnostics.push(damagedEntry({ entry, problem }, { file }));
    else if (tags > mostTags) diagnostics.push(oversizedWordFile({ what: manyTags(tags) }, { file }));
    else texts.set(entry, xml);
  }
  return { texts, diagnostics };
}

/** However Word has split them into runs. */
function countTags(xml: string): number {
  return xml.replace(/<[^>]*>/g, "").split("{{").length - 1;
}

function manyTags(count: number): Bilingual {
  return { vi: `có ${count} thẻ {{…}}`, en: `it has ${count} tags {{…}}` };
}

function isTextEntry(name: string): boolean {
  return /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name);
}

/** Tags are looked for by the prefix `w:`, which every word processor writes; another one would hide them all. */
function problemOf(bytes: Uint8Array): string | undefined {
  const parsed = parseXml(bytes);
  if (!("name" in parsed)) return parsed.problem;
  const text = new TextDecoder().decode(bytes);
  return /<w:(?:document|hdr|ftr)[\s>]/.test(text) ? undefined : "WordprocessingML without the prefix w:";
}
