/** The parts that a template puts in by its tags, `{{> letterhead}}`. */

import { paragraphSlices } from "../../dist/word/paragraph-slices.js";
import { readTextEntries } from "../../dist/word/text-entries.js";

/** Their names in the order of the paper, each once. */
export function partsNamed({ entries, file }) {
  const { texts } = readTextEntries(entries, file);
  const named = [...texts.values()]
    .flatMap((xml) => paragraphSlices(xml))
    .flatMap(({ text }) => [...text.matchAll(/\{\{> *([\w-]+) *\}\}/g)].map(([, name]) => name));
  return [...new Set(named)];
}
