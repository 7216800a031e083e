/** Word properties by name, and how a nearer level of formatting overrides a farther one. */

import { elementsOf, type XmlElement } from "./xml.ts";

export type PropertyBag = ReadonlyMap<string, XmlElement>;

export const noProperties: PropertyBag = new Map();

/** The children of a `w:pPr`, `w:rPr`, `w:tblPr`, … by name. */
export function bagOf(element: XmlElement | undefined): PropertyBag {
  return new Map(elementsOf(element).map((property) => [property.name, property]));
}

/** Lays bags over each other, the farthest first: a property overrides, lists of attributes or of sides are joined. */
export function layOver(...bags: readonly PropertyBag[]): PropertyBag {
  const result = new Map<string, XmlElement>();
  for (const bag of bags) {
    for (const [name, property] of bag) result.set(name, overlay(result.get(name), property));
  }
  return result;
}

function overlay(below: XmlElement | undefined, above: XmlElement): XmlElement {
  if (below === undefined) return withSynonyms(above);
  if (joinedByAttribute.has(above.name)) return joinAttributes(below, withSynonyms(above));
  if (above.name === "w:tabs") return { ...above, children: [...below.children, ...above.children] };
  if (joinedByChild.has(above.name)) return joinChildren(below, withSynonyms(above));
  return above;
}

const joinedByAttribute = new Set(["w:ind", "w:spacing", "w:rFonts"]);
const joinedByChild = new Set([
  "w:numPr",
  "w:pBdr",
  "w:tblBorders",
  "w:tcBorders",
  "w:tblCellMar",
  "w:tcMar",
]);

/** What a nearer attribute puts out of force, though it has another name. */
const overriddenBy: ReadonlyMap<string, string> = new Map([
  ["w:hanging", "w:firstLine"],
  ["w:firstLine", "w:hanging"],
  ["w:ascii", "w:asciiTheme"],
  ["w:hAnsi", "w:hAnsiTheme"],
  ["w:asciiTheme", "w:ascii"],
  ["w:hAnsiTheme", "w:hAnsi"],
]);

function joinAttributes(below: XmlElement, above: XmlElement): XmlElement {
  const attributes = new Map(below.attributes);
  for (const name of above.attributes.keys()) attributes.delete(overriddenBy.get(name) ?? "");
  for (const [name, value] of above.attributes) attributes.set(name, value);
  return { ...above, attributes };
}

function joinChildren(below: XmlElement, above: XmlElement): XmlElement {
  const sides = new Map([...elementsOf(below), ...elementsOf(above)].map((side) => [side.name, side]));
  return { ...above, children: [...sides.values()] };
}

/** `start` and `end` mean `left` and `right`; a line height without a rule means `auto`. */
function withSynonyms(property: XmlElement): XmlElement {
  if (property.name === "w:spacing" && property.attributes.has("w:line")) {
    return { ...property, attributes: new Map([["w:lineRule", "auto"], ...property.attributes]) };
  }
  if (ofSides.has(property.name)) {
    const children = elementsOf(property).map((side) => ({
      ...side,
      name: sideNames.get(side.name) ?? side.name,
    }));
    return { ...property, children };
  }
  if (property.name !== "w:ind") return property;
  const entries = [...property.attributes].map(
    ([name, value]) => [sideNames.get(name) ?? name, value] as const,
  );
  return { ...property, attributes: new Map(entries) };
}

/** Their children are named by sides; a style may say `left` where the table itself says `start`. */
const ofSides: ReadonlySet<string> = new Set(["w:tblCellMar", "w:tcMar", "w:tblBorders", "w:tcBorders"]);

const sideNames: ReadonlyMap<string, string> = new Map([
  ["w:start", "w:left"],
  ["w:end", "w:right"],
]);
