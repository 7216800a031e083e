/** Finds abbreviations in a text: words of two or more capitals that are neither Roman numbers nor parts of a symbol. */

/** `12-QĐ/ĐUK` is a symbol, `XIV` a number; each abbreviation once. */
const word = /(?<![\p{L}\p{N}/-])\p{Lu}{2,}(?![\p{L}\p{N}/]|-\p{Lu})/gu;
const romanNumber = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** A text all in capitals holds none: nothing in it stands out. */
export function findAbbreviations(text: string): string[] {
  const whole = text.normalize("NFC");
  if (whole === whole.toUpperCase()) return [];
  const words = [...whole.matchAll(word)].map(([found]) => found);
  return [...new Set(words)].filter((found) => !romanNumber.test(found));
}
