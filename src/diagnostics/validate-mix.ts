/** What can be wrong with the words of templates and parts: marks of another style, a signature without its position. */

import { defineDiagnostic } from "./diagnostic.ts";

export const foreignWords = defineDiagnostic<{ mark: string; style: string }>({
  code: "validate/foreign-mark",
  severity: "error",
  message: ({ mark, style }) => ({
    vi: `«${mark}» không được có trong văn bản theo kiểu ${style}.`,
    en: `"${mark}" must not stand in a document of the style ${style}.`,
  }),
  advice: () => ({
    vi: "Bỏ khỏi mẫu: những gì mỗi thể thức viết một khác thì để các phần chung in, hoặc dùng thẻ như {{wording.endMark}}.",
    en: "Take it out of the template: leave what styles write differently to the parts, or use a tag like {{wording.endMark}}.",
  }),
});

export const noPositionLine = defineDiagnostic<Record<never, never>>({
  code: "validate/no-position-line",
  severity: "error",
  message: () => ({
    vi: "Chữ ký in họ tên mà không in chức vụ người ký.",
    en: "The signature prints the name without the position of who signs.",
  }),
  advice: () => ({
    vi: "Thêm dòng {{upper signature.position}} trên họ tên.",
    en: "Add a line {{upper signature.position}} above the name.",
  }),
});
