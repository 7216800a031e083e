/** What YAML made of a text without a word: cut off, or joined with the lines below. */

import { defineDiagnostic } from "./diagnostic.ts";
import type { FieldName } from "./validate.ts";

export const textCutByHash = defineDiagnostic<{ field: FieldName; kept: string; lost: string }>({
  code: "validate/text-cut-by-hash",
  severity: "error",
  message: ({ field, kept, lost }) => ({
    vi: `${field.vi} chỉ còn «${kept}»: từ dấu # đứng sau dấu cách trở đi là ghi chú, nên «${lost}» không được đọc.`,
    en: `${field.en} is only "${kept}": from a # behind a space on it is a comment, so "${lost}" isn't read.`,
  }),
  advice: () => ({
    vi: "Nếu # thuộc về giá trị, đặt cả giá trị trong ngoặc kép; nếu là ghi chú, đưa nó lên một dòng riêng.",
    en: "If the # belongs to the value, put the whole value in quotation marks; if it is a comment, give it a line of its own.",
  }),
});

export const foldedText = defineDiagnostic<{ field: FieldName }>({
  code: "validate/folded-text",
  severity: "error",
  message: ({ field }) => ({
    vi: `${field.vi} viết sau dấu >, nên các dòng bị nối thành một.`,
    en: `${field.en} is written below a > sign, which joins its lines into one.`,
  }),
  advice: () => ({
    vi: "Viết cả giá trị trên một dòng, ngay sau dấu hai chấm.",
    en: "Write the whole value on one line, right after the colon.",
  }),
});

export const swallowedList = defineDiagnostic<{ field: FieldName; line: string }>({
  code: "validate/swallowed-list",
  severity: "error",
  message: ({ field, line }) => ({
    vi: `${field.vi} đã có chữ trên dòng của nó, nên dòng «${line}» bị nối vào chữ ấy chứ không thành một mục.`,
    en: `${field.en} has text on its own line, so the line "${line}" is joined to it and becomes no item.`,
  }),
  advice: () => ({
    vi: "Nếu là danh sách, để trống sau dấu hai chấm và viết mỗi mục trên một dòng bắt đầu bằng «- »; nếu là một câu, viết trên một dòng.",
    en: 'For a list, leave the rest of the line after the colon empty and begin each item with "- " on its own line; for a sentence, write one line.',
  }),
});
