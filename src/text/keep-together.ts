/**
 * No-break spaces where a line of an official text must not end: `ngày 05`, `Điều 1`, `số 12-QĐ/ĐUK`, `đồng chí` + name.
 *
 * Spaces only. A document's symbol may still break after its hyphen: the non-breaking hyphen U+2011 is another character
 * (a search for the symbol as typed would no longer find it), and Word draws it from another font where a font lacks it.
 */

const noBreakSpace = "\u00A0";

const before = "(?<![\\p{L}\\p{N}])";
const unbreakable: readonly RegExp[] = [
  new RegExp(`(?<=${before}(?:ngày|Ngày|điều|Điều|khoản|Khoản|số|Số)) (?=\\p{N})`, "gu"),
  new RegExp(`(?<=${before}[đĐ]ồng chí) (?=\\p{Lu})`, "gu"),
];

/** The same text, of the same length, with some of its spaces made unbreakable. */
export function keepTogether(text: string): string {
  return unbreakable.reduce((kept, pattern) => kept.replace(pattern, noBreakSpace), text);
}
