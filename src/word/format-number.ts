/** Writes a list number the way that Word's number formats ask (ECMA-376, 17.18.59 ST_NumberFormat). */

/** @returns `undefined` for a format outside the support list. */
export function formatNumber(value: number, format: string): string | undefined {
  const write = formats.get(format);
  return write === undefined ? undefined : write(value);
}

const formats: ReadonlyMap<string, (value: number) => string> = new Map([
  ["decimal", String],
  ["decimalZero", (value: number) => String(value).padStart(2, "0")],
  ["lowerLetter", letters],
  ["upperLetter", (value: number) => letters(value).toUpperCase()],
  ["lowerRoman", (value: number) => roman(value).toLowerCase()],
  ["upperRoman", roman],
  ["none", () => ""],
]);

/** a … z, then aa, bb, … as Word does, not as a spreadsheet does. */
function letters(value: number): string {
  if (value < 1) return "";
  const letter = String.fromCharCode("a".charCodeAt(0) + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [worth, digit] of romanDigits) {
    while (rest >= worth) {
      text += digit;
      rest -= worth;
    }
  }
  return text;
}
