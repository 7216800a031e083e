/** Finds in a text what a reader would not see or the font could not draw, and says it in findings. */

import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import {
  characterNotInFont,
  foreignSpace,
  invisibleCharacter,
  legacyLetters,
  lookAlikeLetter,
} from "../diagnostics/validate-characters.ts";
import type { FontBytes } from "../model/sources.ts";
import { readCharacterMap } from "../text/character-map.ts";
import { legacyEncodingOf } from "../text/legacy-encodings.ts";
import { findLookAlikes } from "./look-alike-letters.ts";

/** Whether every face of the font can draw a character. */
export type CanDraw = (codePoint: number) => boolean;

export function canDrawWith(fonts: FontBytes): CanDraw {
  const maps = Object.values(fonts).map((file: Uint8Array) => readCharacterMap(file));
  return (codePoint) => maps.every((glyphs) => glyphs.has(codePoint));
}

/**
 * What a text is for. One that is compared with others, letter by letter, may not even have foreign spaces; the control
 * characters of prose are refused where prose is read.
 */
export type UseOfText = "compared" | "printed" | "prose";

export interface TextToCheck {
  readonly text: string;
  readonly use: UseOfText;
  /** Where a character of the text stands. */
  readonly placeOf: (character: string, index: number) => Place;
}

/** One finding for each character that is wrong, at its first place; of a text in an old encoding, that alone. */
export function describeSpoiltText(toCheck: TextToCheck, canDraw: CanDraw): Diagnostic[] {
  const { text, placeOf } = toCheck;
  if (/^[\n\x20-\x7E]*$/.test(text)) return [];
  const encoding = legacyEncodingOf(text);
  if (encoding !== undefined)
    return [legacyLetters({ encoding, written: beginningOf(text) }, placeOf("", 0))];
  const lookAlikes = findLookAlikes(text);
  const found = lookAlikes.map((each) => lookAlikeLetter(each, placeOf(each.letter, each.index)));
  const told = new Set(lookAlikes.map(({ letter }) => letter));
  const others = firstOfEach(text).filter(({ character }) => !told.has(character));
  return [...found, ...others.flatMap((each) => describeCharacter(each, toCheck, canDraw))];
}

interface CharacterAt {
  readonly character: string;
  /** In UTF-16 code units. */
  readonly index: number;
}

function firstOfEach(text: string): CharacterAt[] {
  const first = new Map<string, CharacterAt>();
  for (const { 0: character, index } of text.matchAll(/[^\n\x20-\x7E]/gu)) {
    if (!first.has(character)) first.set(character, { character, index });
  }
  return [...first.values()];
}

function describeCharacter(
  { character, index }: CharacterAt,
  { text, use, placeOf }: TextToCheck,
  canDraw: CanDraw,
): Diagnostic[] {
  const place = () => placeOf(character, index);
  const around = (shown: string) => wordsAround(text, { character, index }, shown);
  if (use === "prose" && /\p{Cc}/u.test(character)) return [];
  if (/[\p{C}\p{Zl}\p{Zp}\uFFFD]/u.test(character))
    return [invisibleCharacter({ character, around: around("\u25A1") }, place())];
  if (use === "compared" && /\p{Zs}/u.test(character))
    return [foreignSpace({ character, around: around(" ") }, place())];
  if (canDraw(character.codePointAt(0) ?? 0)) return [];
  return [characterNotInFont({ character, around: around(character) }, place())];
}

/** Most characters of a text that are shown on either side of the one in question. */
const mostAround = 12;

function wordsAround(text: string, { character, index }: CharacterAt, shown: string): string {
  const end = index + character.length;
  const [before = ""] = /[^\n]*$/.exec(text.slice(Math.max(0, index - mostAround), index)) ?? [];
  const [after = ""] = /^[^\n]*/.exec(text.slice(end, end + mostAround)) ?? [];
  return `${before}${shown}${after}`.trim();
}

function beginningOf(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text.trim();
}
