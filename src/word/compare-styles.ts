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

export interface StyleComparison {
  /** Definitions that the template lacks, as the part's file has them. */
  readonly brought: readonly string[];
  /** Definitions that are not the template's, or that it lacks and can't take as they are. */
  readonly differences: readonly Diagnostic[];
}

export function compareStyles(
  template: NamedWordFile,
  part: NamedWordFile,
  wordStyles: readonly string[],
): StyleComparison {
  const ours = stylesOf(part.entries);
  const theirs = stylesOf(template.entries);
  const compared = [
    ...new Set([...wordStyles, ...defaultStyles(ours)].flatMap((id) => [id, ...basesOf(ours, id)])),
  ];
  const different = compared.sort().filter((id) => signature(ours.get(id)) !== signature(theirs.get(id)));
  const broughtBy = (id: string) => (theirs.has(id) ? undefined : wordStyleToBring(part.entries, id));
  return {
    brought: different.map(broughtBy).filter((xml) => xml !== undefined),
    differences: different
      .filter((id) => broughtBy(id) === undefined)
      .map((id) => {
        const wordStyle = displayName(ours.get(id)) ?? id;
        const missing = !theirs.has(id);
        return differentStyle({ wordStyle, part: part.file, missing }, { file: template.file });
      }),
  };
}

/** Styles by id; the defaults of the whole document count as one more. */
function stylesOf(entries: WordEntries): ReadonlyMap<string, XmlElement> {
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

/** Equal for elements that mean the same look: children in their order, attributes by name. */
function signature(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  const children = elementsOf(element).filter(({ name }) => !invisible.has(name));
  const attributes = [...element.attributes]
    .filter(([name]) => !/rsid|customStyle/.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return `<${element.name} ${attributes.join(" ")}>${children.map(signature).join("")}</>`;
}
