/** Turns a paragraph's resolved bag of Word properties into typed ones, in points. */

import type {
  Alignment,
  Border,
  Indent,
  LineSpacing,
  ParagraphProperties,
  TabStop,
} from "./document-tree.ts";
import { twips, wholeNumber } from "./measures.ts";
import type { PropertyBag } from "./property-bag.ts";
import { checkSupport, isOn } from "./property-support.ts";
import { readBorder } from "./read-borders.ts";
import { readFrame } from "./read-frame.ts";
import { paragraphBorderSupport, paragraphSupport } from "./supported-properties.ts";
import { elementsOf, type XmlElement } from "./xml.ts";

type Refuse = (detail: string) => void;

/** @param refuse called with the XML name of what is outside the support list */
export function readParagraphProperties(
  bag: PropertyBag,
  wordStyle: string,
  refuse: Refuse,
): ParagraphProperties {
  checkSupport(bag.values(), paragraphSupport, refuse);
  const spacing = bag.get("w:spacing");
  const frame = readFrame(bag.get("w:framePr"), refuse);
  const outlineLevel = outlineLevelOf(bag.get("w:outlineLvl"));
  return {
    wordStyle,
    alignment: alignmentOf(bag.get("w:jc")),
    indent: indentOf(bag.get("w:ind")),
    spacing: {
      before: twips(spacing, "w:before") ?? 0,
      after: twips(spacing, "w:after") ?? 0,
      contextual: isOn(bag.get("w:contextualSpacing")),
      line: lineSpacingOf(spacing, refuse),
    },
    tabs: tabStopsOf(bag.get("w:tabs"), refuse),
    borders: bordersOf(bag.get("w:pBdr"), refuse),
    keepNext: isOn(bag.get("w:keepNext")),
    keepLines: isOn(bag.get("w:keepLines")),
    widowControl: !bag.has("w:widowControl") || isOn(bag.get("w:widowControl")),
    pageBreakBefore: isOn(bag.get("w:pageBreakBefore")),
    ...(frame && { frame }),
    ...(outlineLevel !== undefined && { outlineLevel }),
  };
}

/** The level 9 says that the paragraph is no heading (ECMA-376, 17.3.1.20). */
function outlineLevelOf(element: XmlElement | undefined): number | undefined {
  const level = wholeNumber(element, "w:val");
  return level === undefined || level < 0 || level > 8 ? undefined : level;
}

function alignmentOf(element: XmlElement | undefined): Alignment {
  const value = element?.attributes.get("w:val");
  if (value === "center" || value === "both") return value;
  return value === "right" || value === "end" ? "right" : "left";
}

function indentOf(element: XmlElement | undefined): Indent {
  const hanging = twips(element, "w:hanging");
  return {
    left: twips(element, "w:left") ?? 0,
    right: twips(element, "w:right") ?? 0,
    firstLine: hanging === undefined ? (twips(element, "w:firstLine") ?? 0) : -hanging,
  };
}

/** `auto` counts in 240ths of a line, the other rules in twips. */
function lineSpacingOf(element: XmlElement | undefined, refuse: Refuse): LineSpacing {
  const value = twips(element, "w:line");
  const rule = element?.attributes.get("w:lineRule") ?? "auto";
  if (value === undefined) return { rule: "auto", value: 1 };
  if (rule === "auto") return { rule, value: (wholeNumber(element, "w:line") ?? 240) / 240 };
  if (rule === "exact" || rule === "atLeast") return { rule, value };
  refuse(`w:spacing w:lineRule=${rule}`);
  return { rule: "auto", value: 1 };
}

const leaders: ReadonlyMap<string, string> = new Map([
  ["dot", "."],
  ["middleDot", "·"],
  ["hyphen", "-"],
  ["underscore", "_"],
]);

/** In order from the left; a later level clears or replaces the stop of an earlier one. */
function tabStopsOf(element: XmlElement | undefined, refuse: Refuse): readonly TabStop[] {
  const stops = new Map<number, TabStop>();
  for (const tab of elementsOf(element)) {
    const position = twips(tab, "w:pos") ?? 0;
    const stop = tabStopOf(tab, position, refuse);
    if (stop === undefined) stops.delete(position);
    else stops.set(position, stop);
  }
  return [...stops.values()].sort((one, other) => one.position - other.position);
}

const tabAlignments: ReadonlyMap<string, TabStop["alignment"]> = new Map([
  ["left", "left"],
  ["start", "left"],
  ["num", "left"],
  ["center", "center"],
  ["right", "right"],
  ["end", "right"],
  ["decimal", "decimal"],
]);

function tabStopOf(tab: XmlElement, position: number, refuse: Refuse): TabStop | undefined {
  const value = tab.attributes.get("w:val") ?? "left";
  if (value === "clear") return undefined;
  const alignment = tabAlignments.get(value);
  if (alignment === undefined) refuse(`w:tab w:val=${value}`);
  const fill = tab.attributes.get("w:leader") ?? "none";
  const leader = leaders.get(fill);
  if (leader === undefined && fill !== "none") refuse(`w:tab w:leader=${fill}`);
  return { position, alignment: alignment ?? "left", ...(leader === undefined ? {} : { leader }) };
}

function bordersOf(element: XmlElement | undefined, refuse: Refuse): { top?: Border; bottom?: Border } {
  const sides = elementsOf(element);
  checkSupport(sides, paragraphBorderSupport, refuse);
  const top = readBorder(
    sides.find(({ name }) => name === "w:top"),
    refuse,
  );
  const bottom = readBorder(
    sides.find(({ name }) => name === "w:bottom"),
    refuse,
  );
  return { ...(top && { top }), ...(bottom && { bottom }) };
}
