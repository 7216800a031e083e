/** The text of a Word file as it is written, straight from the XML: no styles, no layout, no reader in between. */

import type { WordEntries } from "./word-entries.ts";
import { parseXml, textOf, trimXmlSpace, type XmlElement } from "./xml.ts";

const mainEntry = "word/document.xml";

/**
 * Every `w:t`, tab, break and hyphen of the main text, in order; tabs, breaks and ends of paragraphs as spaces, a
 * hyphen that holds together as the hyphen that is seen.
 * @returns nothing when the entry is missing or damaged
 */
export function writtenText(entries: WordEntries): string {
  const bytes = entries.get(mainEntry);
  const document = bytes === undefined ? undefined : parseXml(bytes);
  if (document === undefined || !("name" in document)) return "";
  return textIn(document).normalize("NFC").replaceAll("\u2011", "-");
}

/** What stands in a run for a character. */
const characterOf: ReadonlyMap<string, string> = new Map([
  ["w:tab", " "],
  ["w:br", " "],
  ["w:cr", " "],
  ["w:noBreakHyphen", "-"],
  ["w:softHyphen", "\u00AD"],
]);

function textIn(element: XmlElement): string {
  let found = "";
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (element.name === "w:r") found += characterOf.get(child.name) ?? "";
    found += child.name === "w:t" ? textOfRun(child) : textIn(child);
    if (child.name === "w:p") found += " ";
  }
  return found;
}

/** White space at its ends counts only where the file says so (`xml:space`). */
function textOfRun(element: XmlElement): string {
  const written = textOf(element);
  return element.attributes.get("xml:space") === "preserve" ? written : trimXmlSpace(written);
}
