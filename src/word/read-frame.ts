/** Reads a `w:framePr`: the only way that text floats is at a fixed place of the page, as overlays on printed forms need it. */

import type { Frame } from "./document-tree.ts";
import { twips } from "./measures.ts";
import type { XmlElement } from "./xml.ts";

/** @param refuse called with the XML name of what places or sizes the frame by anything but the page's edges */
export function readFrame(
  element: XmlElement | undefined,
  refuse: (detail: string) => void,
): Frame | undefined {
  if (element === undefined) return undefined;
  const asked = (attribute: string): string => element.attributes.get(attribute) ?? "";
  for (const anchor of ["w:hAnchor", "w:vAnchor"]) {
    if (asked(anchor) !== "page") refuse(`${element.name} ${anchor}=${asked(anchor) || "none"}`);
  }
  const [x, y, width] = ["w:x", "w:y", "w:w"].map((attribute) => twips(element, attribute));
  if (asked("w:hRule") === "exact") refuse(`${element.name} w:hRule=exact`);
  if (x === undefined || y === undefined || width === undefined) refuse(`${element.name} w:w`);
  return { x: x ?? 0, y: y ?? 0, width: width ?? 0 };
}
