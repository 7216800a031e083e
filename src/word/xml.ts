/** XML as a small tree of elements and texts. */

import { scanXml, type XmlProblem } from "./xml-events.ts";

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  children: XmlNode[];
}

/** Trees of entries that are still in use: what a template's documents have in common is parsed once. */
const parsedEntries = new WeakMap<Uint8Array, XmlElement | XmlProblem>();

/** @returns the root element, or what is wrong with the XML; for the same bytes the same tree. */
export function parseXml(bytes: Uint8Array): XmlElement | XmlProblem {
  const known = parsedEntries.get(bytes);
  if (known !== undefined) return known;
  const parsed = parse(bytes);
  parsedEntries.set(bytes, parsed);
  return parsed;
}

function parse(bytes: Uint8Array): XmlElement | XmlProblem {
  const top: OpenElement = { name: "", attributes: new Map(), children: [] };
  const open: OpenElement[] = [top];
  const problem = scanXml(bytes, {
    open(name, attributes) {
      const element: OpenElement = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text: (text) => open.at(-1)?.children.push(text),
    close() {
      const closed = open.pop();
      if (closed !== undefined) closed.children = trimmed(closed.children);
    },
  });
  const root = top.children.find((child) => typeof child !== "string");
  return problem ?? root ?? { problem: "no element" };
}

/** A list that grew has room for a dozen more, in thousands of elements that have one child or none. */
function trimmed(children: XmlNode[]): XmlNode[] {
  return children.length === 0 ? noChildren : children.slice();
}

const noChildren: XmlNode[] = [];

export function elementsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== "string");
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const child of element.children) {
    if (typeof child !== "string" && child.name === name) return child;
  }
  return undefined;
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name);
}

/** Whether characters stand where only elements may. */
export function hasStrayText(element: XmlElement): boolean {
  return element.children.some((child) => typeof child === "string" && child.trim() !== "");
}

/** Equal for elements that are written alike. No text of XML can hold the characters that it is joined by. */
export function writtenForm(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  let form = `\u0001${element.name}`;
  for (const [name, value] of element.attributes) form += `\u0002${name}\u0003${value}`;
  for (const child of element.children)
    form += typeof child === "string" ? `\u0004${child}` : writtenForm(child);
  return `${form}\u0005`;
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** Cuts white space off the ends, as XML has it (XML 1.0, 2.3): a no-break space is none. */
export function trimXmlSpace(text: string): string {
  return text.replaceAll(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}
