/** The text of a Word file as it is written, straight from the XML: no styles, no layout, no reader in between. */

import type { WordEntries } from "./word-entries.ts";
import { scanXml } from "./xml-events.ts";

const mainEntry = "word/document.xml";

/**
 * Every `w:t`, tab, break and hyphen of the main text, in order; tabs, breaks and ends of paragraphs as spaces.
 * @returns nothing when the entry is missing or damaged
 */
export function writtenText(entries: WordEntries): string {
  const bytes = entries.get(mainEntry);
  const found = bytes === undefined ? undefined : scanText(bytes);
  return (found ?? "").normalize("NFC");
}

/** What stands in a run for a character. */
const characterOf: ReadonlyMap<string, string> = new Map([
  ["w:tab", " "],
  ["w:br", " "],
  ["w:cr", " "],
  ["w:noBreakHyphen", "\u2011"],
  ["w:softHyphen", "\u00AD"],
]);

function scanText(bytes: Uint8Array): string | undefined {
  const open: string[] = [];
  let found = "";
  let written = "";
  let keepsSpace = false;
  const problem = scanXml(bytes, {
    open(name, attributes) {
      if (open.at(-1) === "w:r") found += characterOf.get(name) ?? "";
      open.push(name);
      written = "";
      keepsSpace = attributes.get("xml:space") === "preserve";
    },
    text(text) {
      written += text;
    },
    close(name) {
      open.pop();
      if (name === "w:t") found += keepsSpace ? written : written.trim();
      if (name === "w:p") found += " ";
    },
  });
  return problem === undefined ? found : undefined;
}
