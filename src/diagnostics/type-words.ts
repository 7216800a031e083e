/** What kinds of values are called in messages, and how each is typed in YAML. */

import type { Bilingual } from "./diagnostic.ts";

export interface TypeWords {
  readonly name: Bilingual;
  readonly advice: Bilingual;
}

/** By the names that zod gives to what it expects; unknown ones are a value of no particular kind. */
export function typeWordsOf(type: string): TypeWords {
  return Object.hasOwn(typeWords, type) ? typeWords[type as keyof typeof typeWords] : anyValue;
}

/** The kind of a plain value as read from YAML. */
export function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return typeof value;
}

const number: TypeWords = {
  name: { vi: "số", en: "a number" },
  advice: {
    vi: "Chỉ viết số, không kèm đơn vị, không đặt trong ngoặc kép.",
    en: "Write the number alone, without unit or quotation marks.",
  },
};

const group: TypeWords = {
  name: { vi: "một nhóm trường", en: "a group of fields" },
  advice: {
    vi: "Viết từng trường con trên một dòng, thụt vào dưới tên nhóm: «trường: giá trị».",
    en: 'Write each of its fields on a line, indented below the group: "field: value".',
  },
};

const anyValue: TypeWords = {
  name: { vi: "một giá trị khác", en: "another value" },
  advice: { vi: "So với một tệp cùng loại.", en: "Compare it with another file of the same kind." },
};

const typeWords = {
  string: {
    name: { vi: "chữ", en: "text" },
    advice: {
      vi: "Viết một dòng chữ; nếu có dấu { [ : # thì đặt trong ngoặc kép.",
      en: "Write one line of text; put it in quotation marks if it has { [ : # in it.",
    },
  },
  number,
  nan: number,
  int: {
    name: { vi: "số nguyên", en: "a whole number" },
    advice: { vi: "Viết số không có phần lẻ, ví dụ 18.", en: "Write a number without decimals, like 18." },
  },
  boolean: {
    name: { vi: "true hoặc false", en: "true or false" },
    advice: { vi: "Viết true hoặc false.", en: "Write true or false." },
  },
  array: {
    name: { vi: "một danh sách", en: "a list" },
    advice: {
      vi: "Viết mỗi mục trên một dòng bắt đầu bằng «- ».",
      en: 'Write each item on a line that begins with "- ".',
    },
  },
  object: group,
  record: group,
} satisfies Record<string, TypeWords>;
