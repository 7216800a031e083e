/** Takes out of a text entry what Word leaves behind while somebody types, and what must not be repeated by a loop. */

const leftovers =
  /<w:(?:proofErr|bookmarkStart|bookmarkEnd|lastRenderedPageBreak|permStart|permEnd)(?:\s[^>]*)?\/>|<w:(?:proofErr|bookmarkStart|bookmarkEnd|lastRenderedPageBreak|permStart|permEnd)(?:\s[^>]*)?><\/w:\w+>/g;

/** Ids that must be unique in a document (`w14:paraId`), and marks of editing sessions (`w:rsid…`). */
const sessionMarks = /\s(?:w14:(?:paraId|textId)|w:rsid\w*)="[^"]*"/g;

/** The text stays as it was, in NFC. The XML must be well-formed. */
export function cleanTextEntry(xml: string): string {
  return xml
    .replace(leftovers, "")
    .replace(/<w:[^>]*>/g, (tag) => tag.replace(sessionMarks, ""))
    .normalize("NFC");
}
