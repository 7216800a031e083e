/** Checks that the parts that a template calls for are there in a style, and look in it as in their own files. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { unknownPart } from "../diagnostics/word-tags.ts";
import { nearest } from "../text/nearest.ts";
import { compareStyles, type WordStyles, wordStylesOf } from "../word/compare-styles.ts";
import type { NamedWordFile } from "../word/named-word-file.ts";
import type { PartTag } from "../word/template-tag.ts";
import type { CheckedPart, PartsOfStyle } from "./check-part.ts";

export function checkCalledParts(
  template: NamedWordFile,
  called: readonly PartTag[],
  parts: PartsOfStyle,
): Diagnostic[] {
  const names = new Set(called.map(({ name }) => name));
  const found = [...names].flatMap((name) => parts.get(name) ?? []);
  const unknown = called.filter(({ name }) => !parts.has(name));
  return [
    ...unknown.map(({ name, place }) => unknownPart({ name, nearest: nearest(name, parts.keys()) }, place)),
    ...compareWordStyles(template, found),
  ];
}

/** What a part brings is there for the next one. */
function compareWordStyles(template: NamedWordFile, parts: readonly CheckedPart[]): Diagnostic[] {
  let wordStyles: WordStyles = wordStylesOf(template.entries);
  return parts.flatMap((part) => {
    const compared = compareStyles({ file: template.file, wordStyles }, part, part.content?.wordStyles ?? []);
    wordStyles = new Map([...wordStyles, ...compared.brought]);
    return compared.differences;
  });
}
