/** Lists the parts that a Word file calls: the names in `{{> …}}`. */

import type { NamedWordFile } from "./named-word-file.ts";
import { paragraphSlices } from "./paragraph-slices.ts";
import { readTag } from "./read-tag.ts";
import { tagsInText } from "./tags-in-text.ts";
import { readTextEntries } from "./text-entries.ts";

/** Each once, in the order of the text. */
export function listPartNames({ entries, file }: NamedWordFile): readonly string[] {
  const texts = [...readTextEntries(entries, file).texts.values()];
  const tags = texts.flatMap(paragraphSlices).flatMap(({ text }) => tagsInText(text));
  const names = tags.flatMap((finding) => {
    const tag = finding.kind === "tag" ? readTag(finding.content) : undefined;
    return tag?.kind === "part" ? [tag.name] : [];
  });
  return [...new Set(names)];
}
