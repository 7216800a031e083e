/** Compares the Word styles that a part uses with the template's: a part must look in every template as in its own file. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { differentStyle } from "../diagnostics/word-tags.ts";
import { wordStyleToBring } from "./bring-word-styles.ts";
import type { NamedWordFile } from "./named-word-file.ts";
import type { WordEntries } from "./word-entries.ts";
import { childOf, childrenOf, elementsOf, parseXml, type XmlElement } from "./xml.ts";

/** What says nothing about how text looks: names, where Word lists a style, the language for spelling. */
const invisible: ReadonlySet<string> = new Set(
  "w:name w:aliases w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:locked w:personal w:rsid w:lang w:noProof".split(
    " ",
  ),
);

/** By id; the defaults of the whole document count as one more. */
export type WordStyles = ReadonlyMap<string, XmlElement>;

export interface StyleComparison {
  /** Those that the template lacks, and can take from the part's file. */
  readonly brought: WordStyles;
  /** Definitions that are not the template's, or that it lacks and can't take as they are. */
  readonly differences: readonly Diagnostic[];
}

/** @param used the ids that the part names */
export function compareStyles(
  template: { readonly file: string; readonly wordStyles: WordStyles },
  part: NamedWordFile,
  used: readonly string[],
): StyleComparison {
  const ours = wordStylesOf(part.entries);
  const theirs = template.wordStyles;
  const compared = [
    ...new Set([...used, ...defaultStyles(ours)].flatMap((id) => [id, ...basesOf(ours, id)])),
  ];
  const brought = new Map<string, XmlElement>();
  const differences: Diagnostic[] = [];
  for (const id of compared.sort()) {
    const own = ours.get(id);
    const missing = !theirs.has(id);
    if (signature(own) === signature(theirs.get(id))) continue;
    if (own !== undefined && missing && wordStyleToBring(part.entries, id) !== undefined)
      brought.set(id, own);
    else
      differences.push(
        differentStyle(
          { wordStyle: displayName(own) ?? id, part: part.file, missing },
          { file: template.file },
        ),
      );
  }
  return { brought, differences };
}

export function wordStylesOf(entries: WordEntries): WordStyles {
  const bytes = entries.get("word/styles.xml");
  const parsed = bytes && parseXml(bytes);
  if (parsed === undefined || !("name" in parsed)) return new Map();
  const defaults = childOf(parsed, "w:docDefaults");
  return new Map([
    ...(defaults === undefined ? [] : ([["docDefaults", defaults]] as const)),
    ...childrenOf(parsed, "w:style").map(
      (style) => [style.attributes.get("w:styleId") ?? "", style] as const,
    ),
  ]);
}

/** What applies to text that names no style. */
function defaultStyles(styles: ReadonlyMap<string, XmlElement>): string[] {
  const isDefault = ({ attributes }: XmlElement) =>
    ["1", "true", "on"].includes(attributes.get("w:default") ?? "");
  return [...styles].filter(([id, style]) => id === "docDefaults" || isDefault(style)).map(([id]) => id);
}

/** The styles that a style is based on, from the nearest to the last; a circle ends where it closes. */
function basesOf(styles: ReadonlyMap<string, XmlElement>, id: string): string[] {
  const bases: string[] = [];
  let base = basedOn(styles.get(id));
  while (base !== undefined && !bases.includes(base)) {
    bases.push(base);
    base = basedOn(styles.get(base));
  }
  return bases;
}

function basedOn(style: XmlElement | undefined): string | undefined {
  return childOf(style, "w:basedOn")?.attributes.get("w:val");
}

function displayName(style: XmlElement | undefined): string | undefined {
  return childOf(style, "w:name")?.attributes.get("w:val");
}

/** Each style is compared with that of many files. */
const signatures = new WeakMap<XmlElement, string>();

/** Equal for elements that mean the same look: children in their order, attributes by name. */
function signature(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  const known = signatures.get(element);
  if (known !== undefined) return known;
  const made = sign(element);
  signatures.set(element, made);
  return made;
}

function sign(element: XmlElement): string {
  const children = elementsOf(element).filter(({ name }) => !invisible.has(name));
  const attributes = [...element.attributes]
    .filter(([name]) => !/rsid|customStyle/.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return `<${element.name} ${attributes.join(" ")}>${children.map(sign).join("")}</>`;
}
