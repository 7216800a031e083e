/** A Word file as its OPC parts, which this project calls entries: entry name (`word/document.xml`) → bytes. */

export type WordEntries = ReadonlyMap<string, Uint8Array>;
