import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCharacterMap } from "../../src/text/character-map.ts";
import { fontFiles } from "../support/font-files.ts";

describe("the characters of a font", () => {
  it.each(Object.entries(fontFiles))(
    "are all Vietnamese letters in the face %s, and not all of Unicode",
    (_, path) => {
      const glyphs = readCharacterMap(new Uint8Array(readFileSync(path)));
      const vowels = [..."aăâeêioôơuưy"].flatMap((vowel) =>
        ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].map((tone) =>
          `${vowel}${tone}`.normalize("NFC"),
        ),
      );
      const letters = [...vowels, "đ"].flatMap((letter) => [letter, letter.toUpperCase()]);
      expect(letters.filter((letter) => !glyphs.has(letter.codePointAt(0) ?? 0))).toEqual([]);
      expect(glyphs.has(0x6f22)).toBe(false);
      expect(glyphs.has(0x1f393)).toBe(false);
    },
  );
});
