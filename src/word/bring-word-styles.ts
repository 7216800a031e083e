/** Brings Word styles of a part into a template that lacks them: a new style of documents must not need an edit of every template. */

import type { WordEntries } from "./word-entries.ts";

const entry = "word/styles.xml";

/** The definition of a style as it stands in a file's entry; undefined where there is none that another file could take as it is. */
export function wordStyleToBring(from: WordEntries, id: string): string | undefined {
  const bytes = from.get(entry);
  return bytes && definitionsIn(bytes).get(id);
}

/** A part's definitions are asked for by every template. */
const knownDefinitions = new WeakMap<Uint8Array, ReadonlyMap<string, string>>();

/** Those that another file could take as they are, by id; the first of an id counts. */
function definitionsIn(bytes: Uint8Array): ReadonlyMap<string, string> {
  const known = knownDefinitions.get(bytes);
  if (known !== undefined) return known;
  const written =
    new TextDecoder().decode(bytes).match(/<w:style\s[^>]*?(?:\/>|>[\s\S]*?<\/w:style>)/g) ?? [];
  const byId = written.map((xml) => [idOf(xml) ?? "", xml] as const).reverse();
  const usable = [...new Map(byId)].filter(([, xml]) => isOfWordItself(xml) && !isDefault(xml));
  const definitions = new Map(usable);
  knownDefinitions.set(bytes, definitions);
  return definitions;
}

/** The template's entries with the definitions after its own; the same entries where there are none. */
export function bringWordStyles(template: WordEntries, definitions: readonly string[]): WordEntries {
  if (definitions.length === 0) return template;
  const written = new TextDecoder().decode(template.get(entry));
  const styles = written.replace(/<\/w:styles>\s*$/, (end) => `${definitions.join("")}${end}`);
  return new Map([...template, [entry, new TextEncoder().encode(styles)]]);
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
