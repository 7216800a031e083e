/** Checks that everything that shows stands where the reader looks for it: a paragraph among properties would be passed over. */

import { childOf, textOf, type XmlElement } from "./xml.ts";

const blocks = ["w:body", "w:tc", "w:hdr", "w:ftr", "w:sdtContent"];
const inRun = ["w:r"];

/** Where each element may stand (ECMA-376, 17.3 and 17.4). */
const places: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "w:body": ["w:document"],
    "w:p": blocks,
    "w:tbl": blocks,
    "w:tr": ["w:tbl"],
    "w:tc": ["w:tr"],
    "w:sdt": [...blocks, "w:p", "w:smartTag"],
    "w:sdtContent": ["w:sdt"],
    "w:r": ["w:p", "w:sdtContent", "w:smartTag", "w:fldSimple"],
    "w:t": inRun,
    "w:br": inRun,
    "w:cr": inRun,
    "w:drawing": inRun,
    "w:noBreakHyphen": inRun,
  }),
);

/** Wrappers that are refused by their own names, whatever stands in them. */
const refusedWrappers = new Set([
  ...["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:hyperlink", "w:customXml", "w:subDoc"],
  ...["w:dir", "w:bdo", "w:ruby", "w:rt", "w:rubyBase", "w:txbxContent", "mc:Choice", "mc:Fallback"],
]);

/** Of these a parent has one; a second would be passed over. */
const single = new Set(["w:body", "w:sdtContent"]);

type RefuseAt = (detail: string, text: string) => void;

/** @param root of a text entry */
export function checkPlaces(root: XmlElement, refuse: RefuseAt): void {
  for (const child of root.children) {
    if (typeof child === "string") continue;
    const twice = single.has(child.name) && childOf(root, child.name) !== child;
    if (twice || isMisplaced(child, root)) refuse(`text in ${root.name}`, textOf(child).slice(0, 80));
    if (!refusedWrappers.has(child.name)) checkPlaces(child, refuse);
  }
}

function isMisplaced({ name }: XmlElement, parent: XmlElement): boolean {
  const allowed = places.get(name);
  return allowed !== undefined && !allowed.includes(parent.name) && !refusedWrappers.has(parent.name);
}
