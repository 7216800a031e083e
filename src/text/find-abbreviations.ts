/** Finds abbreviations in a text: words of two or more capitals that are neither Roman numbers, parts of a symbol, nor a heading. */

import { isVietnameseSyllable } from "./vietnamese-syllable.ts";

/** `12-QĐ/ĐUK` is a symbol. */
const word = /(?<![\p{L}\p{N}/-])\p{Lu}{2,}(?![\p{L}\p{N}/]|-\p{Lu})/gu;
const romanNumber = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const capitalsBefore = /(?<!\p{L})\p{Lu}+[ ,]+$/u;
const capitalsAfter = /^[ ,]+\p{Lu}+(?!\p{L})/u;

/**
 * Each once, in their order. Syllables beside others in capitals are a heading (`CHƯA ĐỦ ĐIỀU KIỆN`), and so is a text
 * all in capitals.
 */
export function findAbbreviations(text: string): string[] {
  const whole = text.normalize("NFC");
  if (whole === whole.toUpperCase()) return [];
  const found = [...whole.matchAll(word)].filter(({ 0: each, index }) => {
    if (romanNumber.test(each)) return false;
    const isBeside =
      capitalsBefore.test(whole.slice(0, index)) || capitalsAfter.test(whole.slice(index + each.length));
    return !(isBeside && isVietnameseSyllable(each));
  });
  return [...new Set(found.map(([each]) => each))];
}
