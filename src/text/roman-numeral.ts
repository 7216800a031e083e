/** Roman numerals: ordinals of congresses and terms (`XIV`), numbers of lists. */

/** Undefined for what is not a whole number from 1 to 3999: there is no letter for 5000. */
export function romanNumeral(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return undefined;
  let rest = value;
  let written = "";
  for (const [worth, letters] of numerals) {
    written += letters.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return written;
}

const numerals: readonly (readonly [number, string])[] = [
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
