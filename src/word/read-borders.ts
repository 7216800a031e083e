/** Reads a border line of a paragraph or a cell. */

import type { Border } from "./document-tree.ts";
import { eighths, wholeNumber } from "./measures.ts";
import type { XmlElement } from "./xml.ts";

/**
 * A border line, when there is one.
 * @param refuse called with the XML name of a line that isn't plain or dashed, or has a colour of the theme alone
 */
export function readBorder(
  element: XmlElement | undefined,
  refuse: (detail: string) => void,
): Border | undefined {
  const style = element?.attributes.get("w:val") ?? "nil";
  if (element === undefined || style === "nil" || style === "none") return undefined;
  if (!["single", "dashed", "dashSmallGap"].includes(style)) refuse(`${element.name} w:val=${style}`);
  const color = element.attributes.get("w:color") ?? "auto";
  const ofTheme = element.attributes.get("w:themeColor") ?? "text1";
  if (color === "auto" && !["text1", "dark1"].includes(ofTheme))
    refuse(`${element.name} w:themeColor=${ofTheme}`);
  return {
    width: eighths(element, "w:sz") ?? 0.5,
    color: /^[0-9A-Fa-f]{6}$/.test(color) ? color.toUpperCase() : "000000",
    space: wholeNumber(element, "w:space") ?? 0,
    dashed: style !== "single",
  };
}
