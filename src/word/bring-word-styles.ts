/** Brings Word styles of a part into a template that lacks them: a new style of documents must not need an edit of every template. */

import type { WordEntries } from "./word-entries.ts";

const entry = "word/styles.xml";

/** The definition of a style as it stands in a file's entry; undefined where there is none that another file could take as it is. */
export function wordStyleToBring(from: WordEntries, id: string): string | undefined {
  const definitions = textOf(from).match(/<w:style\s[^>]*?(?:\/>|>[\s\S]*?<\/w:style>)/g) ?? [];
  const found = definitions.find((xml) => idOf(xml) === id);
  return found !== undefined && isOfWordItself(found) && !isDefault(found) ? found : undefined;
}

/** The template's entries with the definitions after its own; the same entries where there are none. */
export function bringWordStyles(template: WordEntries, definitions: readonly string[]): WordEntries {
  if (definitions.length === 0) return template;
  const styles = textOf(template).replace(/<\/w:styles>\s*$/, (end) => `${definitions.join("")}${end}`);
  return new Map([...template, [entry, new TextEncoder().encode(styles)]]);
}

function textOf(entries: WordEntries): string {
  return new TextDecoder().decode(entries.get(entry));
}

function idOf(xml: string): string | undefined {
  return /^<w:style\s[^>]*?w:styleId="([^"]*)"/.exec(xml)?.[1];
}

/** Markup with other prefixes would need their declarations too. */
function isOfWordItself(xml: string): boolean {
  return !/<(?!\/?w:)|\s(?!w:|xml:)[\w.-]+:[\w.-]+="/.test(xml);
}

/** Text that names no style would change with it. */
function isDefault(xml: string): boolean {
  return /^<w:style\s[^>]*?w:default="(?:1|true|on)"/.test(xml);
}
