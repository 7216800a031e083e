/** Text of the fonts that Vietnam wrote with before Unicode, TCVN3 (.VnTime) and VNI: recognised, never converted. */

import { isVietnameseSyllable } from "./vietnamese-syllable.ts";

export type LegacyEncoding = "TCVN3" | "VNI";

/**
 * The encoding that a text was typed in by mistake. A word speaks for it when it is no Vietnamese syllable as it stands,
 * and is one when it is read in that encoding (`c«ng` as `công`); two such words decide, or one with a sign inside it.
 */
export function legacyEncodingOf(text: string): LegacyEncoding | undefined {
  const words = [...new Set(text.match(wordOfLatin1) ?? [])].filter(isForeign);
  const found = (Object.keys(readings) as LegacyEncoding[])
    .map((encoding) => ({ encoding, words: words.filter((word) => isSyllableIn(encoding, word)) }))
    .toSorted((one, other) => other.words.length - one.words.length)[0];
  if (found === undefined) return undefined;
  const isCertain = found.words.length > 1 || found.words.some((word) => signInside.test(word));
  return isCertain ? found.encoding : undefined;
}

/** Letters and signs of Latin-1 that are joined to no other letter: what both encodings are made of. */
const wordOfLatin1 = /(?<!\p{L})[A-Za-z\u00A1-\u00FE]{2,8}(?!\p{L})/gu;

/** A sign that no writing has between letters. */
const signInside = /[A-Za-z][\u00A1-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7][A-Za-z]/;

function isForeign(word: string): boolean {
  return /[A-Za-z]/.test(word) && /[\u00A1-\u00FE]/.test(word) && !isVietnameseSyllable(word);
}

function isSyllableIn(encoding: LegacyEncoding, word: string): boolean {
  const read = readings[encoding](word);
  return read !== word && isVietnameseSyllable(read);
}

const readings: Readonly<Record<LegacyEncoding, (word: string) => string>> = {
  TCVN3: (word) => word.replace(/[\u00A1-\u00FE]/g, (sign) => tcvn3.get(sign) ?? sign),
  VNI: (word) => word.replace(/([aeouyôö])([âêùøûõïáàåãäéèúüë])|[ñæóòîôö]/gi, readVni),
};

/** TCVN 5712:1993, third code table: each sign of Latin-1 with the letter that the fonts draw for it. */
const tcvn3: ReadonlyMap<string, string> = new Map(
  zip(
    "¡¢§£¤¥¦µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ",
    "ĂÂĐÊÔƠƯàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ",
  ),
);

/** VNI writes a mark as a letter of its own behind the vowel: what it adds, as combining characters. */
const vniMarks: ReadonlyMap<string, string> = new Map([
  ...zip("ùøûõï", "\u0301\u0300\u0309\u0303\u0323"),
  ...zip("áàåãä", "\u0301\u0300\u0309\u0303\u0323").map(([mark, tone]) => [mark, `\u0302${tone}`] as const),
  ...zip("éèúüë", "\u0301\u0300\u0309\u0303\u0323").map(([mark, tone]) => [mark, `\u0306${tone}`] as const),
  ["â", "\u0302"],
  ["ê", "\u0306"],
]);

const vniLetters: ReadonlyMap<string, string> = new Map(zip("ñæóòîôö", "đỉĩịỵơư"));

/** In lower case, which is all that the shape of a syllable needs. */
function readVni(written: string, vowel: string | undefined, mark: string | undefined): string {
  if (vowel === undefined || mark === undefined) return vniLetter(written);
  const marks = vniMarks.get(mark.toLowerCase()) ?? "";
  return `${vniLetter(vowel)}${marks}`.normalize("NFC");
}

function vniLetter(letter: string): string {
  return vniLetters.get(letter.toLowerCase()) ?? letter;
}

function zip(keys: string, values: string): (readonly [string, string])[] {
  const others = [...values];
  return [...keys].map((key, index) => [key, others[index] ?? ""] as const);
}
