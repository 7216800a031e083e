/**
 * No-break spaces where a line of an official text must not end: `ngày 05`, `Điều 1`, `số 12-QĐ/ĐUK`, `đồng chí` + name,
 * `2020 - 2025`.
 *
 * Spaces only: what holds the hyphen of a symbol together is no character, but Word's own element (`hold-symbols.ts`).
 */

const noBreakSpace = "\u00A0";

const before = "(?<![\\p{L}\\p{N}])";
const unbreakable: readonly RegExp[] = [
  new RegExp(`(?<=${before}(?:ngày|Ngày|điều|Điều|khoản|Khoản|số|Số)) (?=\\p{N})`, "gu"),
  new RegExp(`(?<=${before}[đĐ]ồng chí) (?=\\p{Lu})`, "gu"),
  // The second year may go to the next line, the dash not: it would look like the mark of a list there.
  new RegExp(`(?<=${before}\\p{N}{4}) (?=- \\p{N}{4}(?!\\p{N}))`, "gu"),
];

/** The same text, of the same length, with some of its spaces made unbreakable. */
export function keepTogether(text: string): string {
  return unbreakable.reduce((kept, pattern) => kept.replace(pattern, noBreakSpace), text);
}
