/** The support list: what the reader makes of each Word property, and the check that nothing else is used. */

import type { XmlElement } from "./xml.ts";

/**
 * What becomes of a property: `read` with the attributes that are read (any other is refused), `harmless` on
 * paper, supported only when switched `off`, or as shading that doesn't show (`unfilled`), or `only` with one of
 * some values of `w:val` (and, where `read` is given, with no attribute but those).
 */
export type Support =
  | { readonly read: readonly string[] }
  | "harmless"
  | "off"
  | "unfilled"
  | { readonly only: readonly string[]; readonly read?: readonly string[] };

export type SupportList = Readonly<Record<string, Support>>;

/** Calls `refuse` with the XML name of everything among the properties that the list doesn't support. */
export function checkSupport(
  properties: Iterable<XmlElement>,
  list: SupportList,
  refuse: (detail: string) => void,
): void {
  for (const property of properties) {
    const detail = unsupportedDetail(
      property,
      Object.hasOwn(list, property.name) ? list[property.name] : undefined,
    );
    if (detail !== undefined) refuse(detail);
  }
}

/** A Word switch: present without a value, or with any value but `false`, `0` and `off`, is on. */
export function isOn(property: XmlElement | undefined): boolean {
  if (property === undefined) return false;
  return !["0", "false", "off"].includes(property.attributes.get("w:val") ?? "1");
}

function unsupportedDetail(property: XmlElement, support: Support | undefined): string | undefined {
  const value = property.attributes.get("w:val") ?? property.attributes.get("w14:val");
  if (support === undefined) return describe(property.name, value);
  if (support === "harmless") return undefined;
  if (support === "off") return isOn(property) ? describe(property.name, value) : undefined;
  if (support === "unfilled") return isFilled(property) ? describe(property.name, value) : undefined;
  if ("only" in support) {
    if (!support.only.includes(value ?? "")) return describe(property.name, value);
    return support.read && unreadAttribute(property, support.read);
  }
  return unreadAttribute(property, support.read);
}

/** Shading shows when it has a pattern, or a colour other than the paper's. */
function isFilled({ attributes }: XmlElement): boolean {
  const pattern = attributes.get("w:val") ?? "clear";
  const fill = (attributes.get("w:fill") ?? "auto").toUpperCase();
  const ofTheme = fill === "AUTO" && (attributes.get("w:themeFill") ?? "background1") !== "background1";
  return !["clear", "nil"].includes(pattern) || !["AUTO", "FFFFFF"].includes(fill) || ofTheme;
}

function describe(name: string, value: string | undefined): string {
  return value === undefined ? name : `${name} w:val=${value}`;
}

function unreadAttribute({ name, attributes }: XmlElement, read: readonly string[]): string | undefined {
  for (const [attribute, value] of attributes) {
    const without = ["0", "false", "off", "none", "auto"].includes(value);
    if (!read.includes(attribute) && !harmlessAttribute(attribute) && !without) {
      return `${name} ${attribute}=${value}`;
    }
  }
  return undefined;
}

/** Revision marks, and names that Word gives for itself. */
function harmlessAttribute(name: string): boolean {
  return name.startsWith("w:rsid") || name.startsWith("w14:") || name.startsWith("xml:");
}
