/** Makes an empty form fit to be filled by hand: dots that no justified line stretches apart, cells to write in. */

import type { WordEntries } from "../../word/word-entries.ts";

/** twip: 8 mm, a line of handwriting. */
const lineOfHandwriting = 454;

/** Of a form that was filled with dots. */
export function makeRoomForPen(entries: WordEntries): WordEntries {
  const edits = [
    ["word/styles.xml", alignLeft],
    ["word/document.xml", (xml: string) => emptyCells(alignLeft(xml))],
  ] as const;
  const made = new Map(entries);
  for (const [name, edit] of edits) {
    const bytes = entries.get(name);
    if (bytes !== undefined) made.set(name, new TextEncoder().encode(edit(new TextDecoder().decode(bytes))));
  }
  return made;
}

function alignLeft(xml: string): string {
  return xml.replaceAll('<w:jc w:val="both"/>', '<w:jc w:val="left"/>');
}

/** In tables of data, which have a head: those that only place text keep their dots. */
function emptyCells(xml: string): string {
  return xml.replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, (table) =>
    table.includes("<w:tblHeader") ? table.replace(/<w:tr[ >][\s\S]*?<\/w:tr>/g, emptyRow) : table,
  );
}

function emptyRow(row: string): string {
  const emptied = row.replace(/<w:tc>[\s\S]*?<\/w:tc>/g, (cell) =>
    isDotted(cell) ? cell.replace(text, "") : cell,
  );
  if (emptied === row || row.includes("<w:trHeight")) return emptied;
  return emptied.replace("<w:trPr>", `<w:trPr><w:trHeight w:val="${lineOfHandwriting}"/>`);
}

const text = /<w:t(?:\s[^>]*)?>[^<]*<\/w:t>/g;

function isDotted(cell: string): boolean {
  const written = (cell.match(text) ?? []).map((each) => each.replace(/<[^>]*>/g, "")).join("");
  return /^[…/:;,.()\s]*…[…/:;,.()\s]*$/u.test(written);
}
