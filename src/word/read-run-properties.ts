/** Resolves the look of a run: defaults, paragraph style, character style, direct formatting. */

import type { RunProperties } from "./document-tree.ts";
import { halfPoints } from "./measures.ts";
import { layOver, type PropertyBag } from "./property-bag.ts";
import { checkSupport, isOn } from "./property-support.ts";
import { runSupport } from "./supported-properties.ts";
import type { XmlElement } from "./xml.ts";

/** The levels of formatting that a run's look comes from. */
export interface RunLevels {
  /** Document defaults and table style. */
  readonly base: PropertyBag;
  readonly paragraphStyle: PropertyBag;
  readonly characterStyle: PropertyBag;
  readonly direct: PropertyBag;
  /** What the theme's names of fonts stand for. */
  readonly themeFonts: ReadonlyMap<string, string>;
}

const defaultSize = 10;

/**
 * Resolves the levels into one look.
 * @param refuse called with the XML name of what is outside the support list
 */
export function readRunProperties(levels: RunLevels, refuse: (detail: string) => void): RunProperties {
  const bag = layOver(levels.base, levels.paragraphStyle, levels.characterStyle, levels.direct);
  const size = halfPoints(bag.get("w:sz"), "w:val") ?? defaultSize;
  checkSupport(withoutIdleKerning(bag, size), runSupport, refuse);
  checkFont(bag.get("w:rFonts"), levels.themeFonts, refuse);
  return {
    bold: toggle(levels, "w:b"),
    italic: toggle(levels, "w:i"),
    underline: (bag.get("w:u")?.attributes.get("w:val") ?? "none") !== "none",
    strike: toggle(levels, "w:strike"),
    caps: toggle(levels, "w:caps"),
    size,
    color: colorOf(bag.get("w:color"), refuse),
    verticalAlign: verticalAlign(bag.get("w:vertAlign")),
  };
}

/** A switch that both styles turn on is off again; direct formatting is final (ECMA-376, 17.7.3). */
function toggle(levels: RunLevels, name: string): boolean {
  const direct = levels.direct.get(name);
  if (direct !== undefined) return isOn(direct);
  const inStyles = isOn(levels.paragraphStyle.get(name)) !== isOn(levels.characterStyle.get(name));
  return isOn(levels.base.get(name)) || inStyles;
}

/** Kerning from a size that the text doesn't reach changes nothing. */
function* withoutIdleKerning(bag: PropertyBag, size: number): Iterable<XmlElement> {
  for (const property of bag.values()) {
    const from = halfPoints(property, "w:val") ?? 0;
    if (property.name !== "w:kern" || (from > 0 && from <= size)) yield property;
  }
}

const onlyFont = "Times New Roman";

/** Each foreign font is named once, though a run has one for plain letters and one for those with marks. */
function checkFont(
  fonts: XmlElement | undefined,
  themeFonts: ReadonlyMap<string, string>,
  refuse: (detail: string) => void,
): void {
  const asked = ["w:ascii", "w:hAnsi"].map((script): [font: string, detail: string] => {
    const theme = fonts?.attributes.get(`${script}Theme`);
    const font = theme === undefined ? fonts?.attributes.get(script) : themeFonts.get(theme);
    if (theme === undefined) return [font ?? "", `w:rFonts ${script}=${font ?? ""}`];
    return [font ?? theme, `w:rFonts ${script}Theme=${[theme, font].join(" ").trim()}`];
  });
  const foreign = asked.filter(([font]) => font !== onlyFont);
  for (const detail of new Map(foreign.toReversed()).values()) refuse(detail);
  if (fonts?.attributes.get("w:hint") === "eastAsia" && !isOnlyFont(fonts, "w:eastAsia")) {
    refuse("w:rFonts w:hint=eastAsia");
  }
}

/** Quotation marks and dots of omission are set in the font for East Asian text where a run's hint says so. */
function isOnlyFont({ attributes }: XmlElement, script: string): boolean {
  return (attributes.get(script) ?? onlyFont) === onlyFont && !attributes.has(`${script}Theme`);
}

function colorOf(color: XmlElement | undefined, refuse: (detail: string) => void): string {
  const value = color?.attributes.get("w:val") ?? "auto";
  const ofTheme = color?.attributes.get("w:themeColor") ?? "text1";
  if (value === "auto" && !["text1", "dark1"].includes(ofTheme)) refuse(`w:color w:themeColor=${ofTheme}`);
  if (value === "auto") return "000000";
  if (/^[0-9A-Fa-f]{6}$/.test(value)) return value.toUpperCase();
  refuse(`w:color w:val=${value}`);
  return "000000";
}

function verticalAlign(element: XmlElement | undefined): RunProperties["verticalAlign"] {
  const value = element?.attributes.get("w:val");
  return value === "superscript" || value === "subscript" ? value : "baseline";
}
