/** Undoes what Word's autocorrection does to the inside of a tag. */

/** Curly quotes become straight ones, no-break spaces become spaces, decomposed letters are composed. */
export function straightenTag(written: string): string {
  return written
    .normalize("NFC")
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replaceAll("\u00A0", " ");
}
