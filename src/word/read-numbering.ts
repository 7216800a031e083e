/** Reads `word/numbering.xml`: the levels of every list. */

import { wholeNumber } from "./measures.ts";
import { bagOf, type PropertyBag } from "./property-bag.ts";
import { isOn } from "./property-support.ts";
import { childOf, childrenOf, elementsOf, type XmlElement } from "./xml.ts";

export interface NumberingList {
  /** Lists of the same definition count on together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  /** Levels whose counting this list starts anew, with the first number. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

export interface NumberingLevel {
  readonly start: number;
  readonly format: string;
  /** With `%1` … `%9` for the numbers of the levels. */
  readonly text: string;
  readonly followedBy: "tab" | "space" | "nothing";
  readonly alignment: "left" | "center" | "right";
  /** Numbers of upper levels are printed as decimals (`w:isLgl`). */
  readonly legal: boolean;
  /** The level whose next number starts this one anew; 0: never; by default any upper one. */
  readonly restartAfter: number | undefined;
  /** The word style whose paragraphs belong to this level. */
  readonly wordStyle: string | undefined;
  readonly paragraph: PropertyBag;
  readonly run: PropertyBag;
  /** The XML name of what the reader doesn't know. */
  readonly unsupported: string | undefined;
}

/** The lists by their `w:numId`. */
export function readNumbering(root: XmlElement | undefined): ReadonlyMap<string, NumberingList> {
  const definitions = new Map(
    childrenOf(root, "w:abstractNum").map((each) => [each.attributes.get("w:abstractNumId") ?? "", each]),
  );
  return new Map(
    childrenOf(root, "w:num").map((num) => [num.attributes.get("w:numId") ?? "", readList(num, definitions)]),
  );
}

function readList(num: XmlElement, definitions: ReadonlyMap<string, XmlElement>): NumberingList {
  const definition = valueIn(num, "w:abstractNumId") ?? "";
  const overrides = childrenOf(num, "w:lvlOverride");
  const levels = [
    ...childrenOf(definitions.get(definition), "w:lvl"),
    ...overrides.flatMap((override) => childrenOf(override, "w:lvl")),
  ];
  const starts = overrides.flatMap((override): [number, number][] => {
    const start = wholeNumber(childOf(override, "w:startOverride"), "w:val");
    return start === undefined ? [] : [[levelIndex(override), start]];
  });
  return {
    definition,
    levels: new Map(levels.map((level) => [levelIndex(level), readLevel(level)])),
    startOverrides: new Map(starts),
  };
}

function readLevel(level: XmlElement): NumberingLevel {
  return {
    start: wholeNumber(childOf(level, "w:start"), "w:val") ?? 0,
    format: valueIn(level, "w:numFmt") ?? "decimal",
    text: valueIn(level, "w:lvlText") ?? "",
    followedBy: suffix(valueIn(level, "w:suff")),
    alignment: levelAlignment(valueIn(level, "w:lvlJc")),
    legal: isOn(childOf(level, "w:isLgl")),
    restartAfter: wholeNumber(childOf(level, "w:lvlRestart"), "w:val"),
    wordStyle: valueIn(level, "w:pStyle"),
    paragraph: bagOf(childOf(level, "w:pPr")),
    run: bagOf(childOf(level, "w:rPr")),
    unsupported: unsupportedIn(level),
  };
}

const levelParts = new Set(
  ["start", "numFmt", "lvlRestart", "pStyle", "isLgl", "suff", "lvlText", "lvlJc", "pPr", "rPr"].map(
    (name) => `w:${name}`,
  ),
);

/** A number format of a newer Word stands in a wrapping element, or in `w:format`. */
function unsupportedIn(level: XmlElement): string | undefined {
  const format = childOf(level, "w:numFmt")?.attributes.get("w:format");
  if (format !== undefined) return `w:numFmt w:format=${format}`;
  const unknown = elementsOf(level).find((part) => !levelParts.has(part.name) && !isIdle(part));
  return unknown && `w:lvl ${unknown.name}`;
}

/** `w:legacy` is a switch by another attribute. */
function isIdle({ name, attributes }: XmlElement): boolean {
  return name === "w:legacy" && ["0", "false", "off"].includes(attributes.get("w:legacy") ?? "0");
}

function levelIndex(element: XmlElement): number {
  return wholeNumber(element, "w:ilvl") ?? 0;
}

function suffix(value: string | undefined): NumberingLevel["followedBy"] {
  return value === "space" || value === "nothing" ? value : "tab";
}

function levelAlignment(value: string | undefined): NumberingLevel["alignment"] {
  if (value === "center") return "center";
  return value === "right" || value === "end" ? "right" : "left";
}

function valueIn(element: XmlElement, child: string): string | undefined {
  return childOf(element, child)?.attributes.get("w:val");
}
