/** What can be wrong with the characters of a text: letters that only look right, and characters that nobody sees or no font has. */

import { codePointName } from "../text/code-point.ts";
import type { LegacyEncoding } from "../text/legacy-encodings.ts";
import { type Bilingual, defineDiagnostic } from "./diagnostic.ts";
import { convertByUnikey } from "./load.ts";

export const invisibleCharacter = defineDiagnostic<{ character: string; around: string }>({
  code: "validate/invisible-character",
  severity: "error",
  message: ({ character, around }) => {
    const name = invisibleName(character);
    return {
      vi: `Trong «${around}» có ${name.vi} ${codePointName(character)}, mắt không thấy nhưng vẫn vào văn bản.`,
      en: `In "${around}" there is ${name.en} ${codePointName(character)}, which nobody sees and which goes into the document all the same.`,
    };
  },
  advice: ({ character }) =>
    character === "\uFFFD"
      ? { vi: "Gõ lại chữ đã mất ở chỗ này.", en: "Type the letter that was lost here again." }
      : {
          vi: "Xoá cả từ này rồi gõ lại.",
          en: "Delete the whole word and type it again.",
        },
});

export const lookAlikeLetter = defineDiagnostic<{
  letter: string;
  meant: string;
  word: string;
  meantWord: string;
}>({
  code: "validate/look-alike-letter",
  severity: "error",
  message: ({ letter, meant, word }) => ({
    vi: `Trong «${word}» có chữ «${letter}» (${codePointName(letter)}) trông giống «${meant}» mà không phải.`,
    en: `In "${word}" the letter "${letter}" (${codePointName(letter)}) looks like "${meant}" and isn't.`,
  }),
  advice: ({ meantWord }) => ({
    vi: `Xoá từ này và gõ lại bằng bàn phím: «${meantWord}».`,
    en: `Delete the word and type it again: "${meantWord}".`,
  }),
});

export const foreignSpace = defineDiagnostic<{ character: string; around: string }>({
  code: "validate/foreign-space",
  severity: "error",
  message: ({ character, around }) => ({
    vi: `Trong «${around}» có dấu cách lạ ${codePointName(character)} (chép từ Word hoặc trang web), nên không khớp với cùng chữ ấy ở chỗ khác.`,
    en: `In "${around}" there is a foreign space ${codePointName(character)} (copied from Word or the web), so it doesn't match the same words elsewhere.`,
  }),
  advice: () => ({
    vi: "Xoá khoảng trống ấy rồi gõ lại bằng phím cách.",
    en: "Delete that blank and type it again with the space bar.",
  }),
});

export const characterNotInFont = defineDiagnostic<{ character: string; around: string }>({
  code: "validate/character-not-in-font",
  severity: "error",
  message: ({ character, around }) => ({
    vi: `Trong «${around}» có ký tự «${character}» (${codePointName(character)}) mà phông chữ của văn bản không có.`,
    en: `In "${around}" there is the character "${character}" (${codePointName(character)}), which the documents' font doesn't have.`,
  }),
  advice: () => ({
    vi: "Thay bằng chữ hoặc dấu có trong Times New Roman, hoặc xoá đi.",
    en: "Replace it by a letter or sign of Times New Roman, or delete it.",
  }),
});

export const legacyLetters = defineDiagnostic<{ encoding: LegacyEncoding; written: string }>({
  code: "validate/legacy-letters",
  severity: "error",
  message: ({ encoding, written }) => ({
    vi: `«${written}» gõ bằng bảng mã ${encoding} (phông chữ cũ), sẽ in ra những dấu lạ.`,
    en: `"${written}" is typed in the old encoding ${encoding}, and would print strange signs.`,
  }),
  advice: ({ encoding }) => convertByUnikey(encoding),
});

const invisibleNames: readonly (readonly [pattern: RegExp, name: Bilingual])[] = [
  [/[\u200B-\u200D\u2060-\u2064\uFEFF]/u, { vi: "ký tự rộng bằng không", en: "a zero-width character" }],
  [/\u00AD/, { vi: "dấu gạch nối ẩn", en: "a soft hyphen" }],
  [
    /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    { vi: "dấu đổi hướng chữ", en: "a mark of the direction of writing" },
  ],
  [/\uFFFD/, { vi: "dấu thay cho chữ đã hỏng", en: "the mark of a letter that was lost" }],
  [/\p{Cc}/u, { vi: "ký tự điều khiển", en: "a control character" }],
];

function invisibleName(character: string): Bilingual {
  const found = invisibleNames.find(([pattern]) => pattern.test(character));
  return found?.[1] ?? { vi: "ký tự ẩn", en: "a hidden character" };
}
