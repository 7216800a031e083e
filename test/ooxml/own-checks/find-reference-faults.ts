/** Styles and lists that the text names must be defined: Word falls back in silence where they aren't. */

import { childOf, childrenOf, type XmlElement } from "../../../src/word/xml.ts";
import type { ParsedEntries } from "./find-package-faults.ts";
import { walkElements } from "./walk-elements.ts";

const styleReferences = new Set(["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link"]);

/** The list that takes a paragraph out of all lists. */
const noList = "0";

export function findReferenceFaults(parsed: ParsedEntries): string[] {
  const styles = idsOf(parsed.get("word/styles.xml"), "w:style", "w:styleId");
  const lists = idsOf(parsed.get("word/numbering.xml"), "w:num", "w:numId").add(noList);
  return [...parsed].flatMap(([name, root]) => [
    ...styleFaults(name, root, styles),
    ...listFaults(name, root, lists),
  ]);
}

function idsOf(root: XmlElement | undefined, element: string, attribute: string): Set<string | undefined> {
  return new Set(childrenOf(root, element).map(({ attributes }) => attributes.get(attribute)));
}

function styleFaults(name: string, root: XmlElement, known: ReadonlySet<string | undefined>): string[] {
  return [...walkElements(root)]
    .filter((element) => styleReferences.has(element.name) && !known.has(element.attributes.get("w:val")))
    .map(
      (element) =>
        `${name}: ${element.name} names the style ${element.attributes.get("w:val")}, which isn't there`,
    );
}

function listFaults(name: string, root: XmlElement, known: ReadonlySet<string | undefined>): string[] {
  return [...walkElements(root)]
    .filter((element) => element.name === "w:numPr")
    .map((element) => childOf(element, "w:numId")?.attributes.get("w:val") ?? noList)
    .filter((list) => !known.has(list))
    .map((list) => `${name}: a paragraph is numbered by the list ${list}, which isn't there`);
}
