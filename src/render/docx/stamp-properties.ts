/** Writes a document's properties: its title and its own date, never the clock, and nobody's name. */

import { type CalendarDate, firstDayOf } from "../../text/calendar-date.ts";
import type { WordEntries } from "../../word/word-entries.ts";

export interface DocumentProperties {
  readonly title: string;
  /** A partial date counts as its first day. */
  readonly date: CalendarDate;
}

const coreEntry = "docProps/core.xml";
const coreContentType = "application/vnd.openxmlformats-package.core-properties+xml";
const coreRelationship =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** The template's own core properties (who wrote and saved it, when, how often) are replaced. */
export function stampProperties(entries: WordEntries, properties: DocumentProperties): WordEntries {
  const stamped = new Map(entries).set(coreEntry, encode(coreProperties(properties)));
  if (entries.has(coreEntry)) return stamped;
  const declare = (name: string, element: string) => {
    const xml = new TextDecoder().decode(entries.get(name));
    stamped.set(name, encode(xml.replace(/<\/(?:Types|Relationships)>\s*$/, `${element}$&`)));
  };
  declare("[Content_Types].xml", `<Override PartName="/${coreEntry}" ContentType="${coreContentType}"/>`);
  declare(
    "_rels/.rels",
    `<Relationship Id="rIdCoreProperties" Type="${coreRelationship}" Target="${coreEntry}"/>`,
  );
  return stamped;
}

/** ECMA-376, part 2, 8.3. */
function coreProperties({ title, date }: DocumentProperties): string {
  const instant = `${firstDayOf(date)}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified>`,
    "</cp:coreProperties>",
  ].join("");
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
