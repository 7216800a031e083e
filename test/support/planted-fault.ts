/** Word files with one fault planted, for the checks of validity. */

import { readFileSync } from "node:fs";
import { openWordFile } from "../../src/word/open-word-file.ts";
import type { WordEntries } from "../../src/word/word-entries.ts";

export interface PlantedFault {
  readonly fault: string;
  readonly entry: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** The entries of a Word file; throws when it can't be opened. */
export function entriesOf(path: string): WordEntries {
  const { value, diagnostics } = openWordFile(readFileSync(path), path);
  if (value === undefined) throw new Error(`${path}: ${JSON.stringify(diagnostics)}`);
  return value;
}

/** The same entries with the fault; throws when the text to be changed isn't there. */
export function plantFault(entries: WordEntries, { fault, entry, from, to }: PlantedFault): WordEntries {
  const text = new TextDecoder().decode(entries.get(entry));
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to change for: ${fault}`);
  return new Map([...entries, [entry, new TextEncoder().encode(changed)]]);
}
