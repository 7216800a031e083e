/**
 * No-break spaces where a line of an official text must not end: `ngày 05`, `Điều 1`, `số 12-QĐ/ĐUK` (or the gap left for
 * the number), `đồng chí` + name, `2020 - 2025`, `10/11/1955 - 10/11/2025`.
 *
 * Spaces only: what holds the hyphen of a symbol together is no character, but Word's own element (`hold-symbols.ts`).
 */

const noBreakSpace = "\u00A0";

const before = "(?<![\\p{L}\\p{N}])";
const date = "\\p{N}{1,2}/\\p{N}{1,2}/\\p{N}{4}";
const unbreakable: readonly RegExp[] = [
  new RegExp(`(?<=${before}(?:ngày|Ngày|điều|Điều|khoản|Khoản|số|Số)) (?=[\\p{N}\\u00A0])`, "gu"),
  new RegExp(`(?<=${before}[đĐ]ồng) (?=chí[ \\u00A0]\\p{Lu})`, "gu"),
  new RegExp(`(?<=${before}[đĐ]ồng[ \\u00A0]chí) (?=\\p{Lu})`, "gu"),
  // What follows the dash may go to the next line, the dash not: it would look like the mark of a list there.
  new RegExp(`(?<=${before}\\p{N}{4}) (?=- \\p{N}{4}(?!\\p{N}))`, "gu"),
  new RegExp(`(?<=${before}${date}) (?=- ${date})`, "gu"),
];

/** The same text, of the same length, with some of its spaces made unbreakable. */
export function keepTogether(text: string): string {
  return unbreakable.reduce((kept, pattern) => kept.replace(pattern, noBreakSpace), text);
}

const afterDash = new RegExp(`(?<=${before}${date}[ \\u00A0]-) (?=${date})`, "gu");

/** As `keepTogether`, and a range of dates whole: in a centred heading its second date would stand alone on a line. */
export function keepDatesWhole(text: string): string {
  return keepTogether(text).replace(afterDash, noBreakSpace);
}
