/** The entries of a Word file that hold text of the page, as XML strings that are safe to search. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { damagedEntry } from "../diagnostics/word.ts";
import type { WordEntries } from "./word-entries.ts";
import { parseXml } from "./xml.ts";

export interface TextEntries {
  /** Main text first, then headers and footers by name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the main text, the headers and the footers; what is not well-formed is left out, and told. */
export function readTextEntries(entries: WordEntries, file: string): TextEntries {
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const entry of [...entries.keys()].filter(isTextEntry).sort()) {
    const bytes = entries.get(entry) ?? new Uint8Array();
    const problem = problemOf(bytes);
    if (problem === undefined) texts.set(entry, new TextDecoder().decode(bytes));
    else diagnostics.push(damagedEntry({ entry, problem }, { file }));
  }
  return { texts, diagnostics };
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
