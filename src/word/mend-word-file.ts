/** The safe mends of a Word file: what the PDF can't show is set to what it shows now, without moving a line in Word. */

import { fixColumnWidths } from "./fix-column-widths.ts";
import type { WordEntries } from "./word-entries.ts";
import { parseXml } from "./xml.ts";

export interface MendedFile {
  readonly entries: WordEntries;
  /** Tables whose columns fitted themselves and are fixed now. */
  readonly tables: number;
  /** Places where kerning or ligatures were switched on and are off now. */
  readonly kernings: number;
}

export function mendWordFile(entries: WordEntries): MendedFile {
  const mended = new Map(entries);
  let [tables, kernings] = [0, 0];
  for (const [name, bytes] of entries) {
    if (!mendable.test(name) || !("name" in parseXml(bytes))) continue;
    const columns = fixColumnWidths(new TextDecoder().decode(bytes));
    const looks = switchOffKerning(columns.xml);
    if (columns.count + looks.count === 0) continue;
    mended.set(name, new TextEncoder().encode(looks.xml));
    tables += columns.count;
    kernings += looks.count;
  }
  return { entries: mended, tables, kernings };
}

const mendable = /^word\/(?:document|header\d*|footer\d*|styles)\.xml$/;

/** Off is what is left when nobody asks for it. */
function switchOffKerning(xml: string): { readonly xml: string; readonly count: number } {
  let count = 0;
  const without = xml.replace(asked, () => {
    count += 1;
    return "";
  });
  return { xml: without, count };
}

const asked =
  /<w:kern\s+w:val="(?!0")[^"]*"\s*(?:\/>|><\/w:kern>)|<w14:ligatures\s+w14:val="(?!none")[^"]*"\s*(?:\/>|><\/w14:ligatures>)/g;
