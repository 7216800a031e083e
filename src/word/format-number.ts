/** Writes a list number the way that Word's number formats ask (ECMA-376, 17.18.59 ST_NumberFormat). */

import { romanNumeral } from "../text/roman-numeral.ts";

/** @returns `undefined` for a format outside the support list, or a number that it has no way to write. */
export function formatNumber(value: number, format: string): string | undefined {
  const write = formats.get(format);
  return write === undefined ? undefined : write(value);
}

const formats: ReadonlyMap<string, (value: number) => string | undefined> = new Map([
  ["decimal", String],
  ["decimalZero", (value: number) => String(value).padStart(2, "0")],
  ["lowerLetter", letters],
  ["upperLetter", (value: number) => letters(value)?.toUpperCase()],
  ["lowerRoman", (value: number) => roman(value)?.toLowerCase()],
  ["upperRoman", roman],
  ["none", () => ""],
]);

/** Word writes a letter up to thirty times. */
const mostLetters = 30 * 26;

/** a … z, then aa, bb, … as Word does, not as a spreadsheet does; nothing for 0. */
function letters(value: number): string | undefined {
  if (value > mostLetters) return undefined;
  if (value < 1) return "";
  const letter = String.fromCharCode("a".charCodeAt(0) + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function roman(value: number): string | undefined {
  return value === 0 ? "" : romanNumeral(value);
}
