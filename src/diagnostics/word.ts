/** What can be wrong with a Word file: damage, and features that the PDF could not show. */

import { type Bilingual, defineDiagnostic } from "./diagnostic.ts";

/** A Word feature in a person's words, and what to do in Word instead. */
export interface WordFeature {
  readonly name: Bilingual;
  readonly advice: Bilingual;
}

export const unsupportedFeature = defineDiagnostic<{
  feature: WordFeature;
  detail: string;
  /** A phrase that says where on the page it is, with a space before it; empty for the text. */
  where: Bilingual;
}>({
  code: "word/unsupported-feature",
  severity: "error",
  message: ({ feature, detail, where }) => ({
    vi: `Tệp Word dùng ${feature.name.vi} (${detail})${where.vi}, là thứ bản PDF không thể hiện được.`,
    en: `The Word file uses ${feature.name.en} (${detail})${where.en}, which the PDF can't show.`,
  }),
  advice: ({ feature }) => feature.advice,
});

export const missingEntry = defineDiagnostic<{ entry: string }>({
  code: "word/missing-entry",
  severity: "error",
  message: ({ entry }) => ({
    vi: `Tệp Word thiếu phần ${entry} mà chính nó nhắc đến.`,
    en: `The Word file lacks its entry ${entry}.`,
  }),
  advice: () => reopenInWord,
});

export const damagedEntry = defineDiagnostic<{ entry: string; problem: string }>({
  code: "word/damaged-entry",
  severity: "error",
  message: ({ entry, problem }) => ({
    vi: `Phần ${entry} của tệp Word bị hỏng: ${problem}.`,
    en: `The entry ${entry} of the Word file is damaged: ${problem}.`,
  }),
  advice: () => reopenInWord,
});

const reopenInWord: Bilingual = {
  vi: "Mở tệp bằng Word rồi lưu lại thành .docx.",
  en: "Open the file in Word and save it again as .docx.",
};
