/** What can be wrong with the tags of a Word template, and with the parts that it includes. */

import { type Bilingual, defineDiagnostic } from "./diagnostic.ts";

export const unclosedTag = defineDiagnostic<{ written: string }>({
  code: "word/unclosed-tag",
  severity: "error",
  message: ({ written }) => ({
    vi: `Thẻ «${written}» mở bằng {{ nhưng không đóng bằng }} trong cùng đoạn.`,
    en: `The tag "${written}" is opened by {{ and not closed by }} in its paragraph.`,
  }),
  advice: () => ({
    vi: "Viết trọn thẻ {{…}} trong một đoạn; muốn in dấu {{ thì thêm dấu cách giữa hai ngoặc.",
    en: "Write the whole tag {{…}} in one paragraph; to print {{, put a space between the braces.",
  }),
});

export const unopenedTag = defineDiagnostic<Record<never, never>>({
  code: "word/unopened-tag",
  severity: "error",
  message: () => ({
    vi: "Có dấu }} mà không có dấu {{ đứng trước trong cùng đoạn.",
    en: "There is a }} without a {{ before it in its paragraph.",
  }),
  advice: () => ({
    vi: "Thêm {{ vào đầu thẻ, hoặc bỏ dấu }}.",
    en: "Add {{ before the tag, or remove the }}.",
  }),
});

export const elseInWord = defineDiagnostic<Record<never, never>>({
  code: "word/else-tag",
  severity: "error",
  message: () => ({
    vi: "Mẫu Word không dùng được thẻ {{else}}.",
    en: "The tag {{else}} doesn't work in a Word template.",
  }),
  advice: () => ({
    vi: "Viết hai khối: {{#if x}}…{{/if}} rồi {{#unless x}}…{{/unless}}.",
    en: "Write two blocks: {{#if x}}…{{/if}}, then {{#unless x}}…{{/unless}}.",
  }),
});

export const unclosedBlock = defineDiagnostic<{ written: string }>({
  code: "word/unclosed-block",
  severity: "error",
  message: ({ written }) => ({
    vi: `Khối ${written} không có thẻ đóng.`,
    en: `The block ${written} is never closed.`,
  }),
  advice: ({ written }) => ({
    vi: `Thêm thẻ đóng {{/${closingName(written)}}} vào sau nội dung của khối.`,
    en: `Add the closing tag {{/${closingName(written)}}} after what belongs to the block.`,
  }),
});

export const unopenedBlock = defineDiagnostic<{ written: string }>({
  code: "word/unopened-block",
  severity: "error",
  message: ({ written }) => ({
    vi: `Thẻ đóng ${written} không có khối nào đang mở.`,
    en: `The closing tag ${written} has no open block.`,
  }),
  advice: () => ({
    vi: "Thêm thẻ mở, hoặc bỏ thẻ đóng này.",
    en: "Add the opening tag, or remove this one.",
  }),
});

export const crossedBlock = defineDiagnostic<{ opening: string; closing: string }>({
  code: "word/crossed-block",
  severity: "error",
  message: ({ opening, closing }) => ({
    vi: `Khối ${opening} bị đóng bằng ${closing}.`,
    en: `The block ${opening} is closed by ${closing}.`,
  }),
  advice: ({ opening }) => ({
    vi: `Đóng bằng {{/${closingName(opening)}}}; khối mở sau phải đóng trước.`,
    en: `Close it by {{/${closingName(opening)}}}; what is opened last is closed first.`,
  }),
});

export const misplacedBlock = defineDiagnostic<{ written: string }>({
  code: "word/misplaced-block",
  severity: "error",
  message: ({ written }) => ({
    vi: `Khối ${written} mở và đóng ở hai nơi không khớp, như một thẻ trong bảng và một thẻ ngoài bảng.`,
    en: `The block ${written} opens and closes in places that don't match, such as inside and outside a table.`,
  }),
  advice: () => ({
    vi: "Đặt hai thẻ cùng ngoài bảng, cùng một ô, hoặc ở các ô của cùng một bảng (để lặp cả dòng).",
    en: "Put both tags outside the table, in one cell, or in cells of one table (to repeat whole rows).",
  }),
});

export const proseNotAlone = defineDiagnostic<{ written: string }>({
  code: "word/prose-not-alone",
  severity: "error",
  message: ({ written }) => ({
    vi: `Thẻ ${written} phải đứng một mình trong đoạn, vì cả đoạn được lặp lại cho từng đoạn của bài viết.`,
    en: `The tag ${written} must stand alone in its paragraph, which is repeated for every paragraph of the text.`,
  }),
  advice: () => ({
    vi: "Chuyển phần chữ, hình, ngắt trang hoặc ngắt section cùng đoạn sang đoạn khác.",
    en: "Move the other text, pictures, page or section breaks into a paragraph of their own.",
  }),
});

export const tableNotAlone = defineDiagnostic<{ written: string }>({
  code: "word/table-not-alone",
  severity: "error",
  message: ({ written }) => ({
    vi: `Thẻ ${written} phải đứng một mình trong một đoạn của phần chính, ngoài mọi bảng, vì cả đoạn được thay bằng một bảng.`,
    en: `The tag ${written} must stand alone in a paragraph of the main text, outside all tables: a table takes the paragraph's place.`,
  }),
  advice: () => ({
    vi: "Chuyển thẻ ra ngoài bảng, đầu trang, cuối trang; chuyển phần chữ cùng đoạn sang đoạn khác.",
    en: "Move the tag out of the table, header or footer, and the other text into a paragraph of its own.",
  }),
});

export const partNotAlone = defineDiagnostic<{ written: string }>({
  code: "word/part-not-alone",
  severity: "error",
  message: ({ written }) => ({
    vi: `Thẻ ${written} phải đứng một mình trong đoạn, vì cả đoạn được thay bằng nội dung của bộ phận.`,
    en: `The tag ${written} must stand alone in its paragraph, which is replaced by the part.`,
  }),
  advice: () => ({
    vi: "Chuyển phần chữ, hình, ngắt trang hoặc ngắt section cùng đoạn sang đoạn khác.",
    en: "Move the other text, pictures, page or section breaks into a paragraph of their own.",
  }),
});

export const unknownPart = defineDiagnostic<{ name: string; nearest: string | undefined }>({
  code: "word/unknown-part",
  severity: "error",
  message: ({ name }) => ({
    vi: `Mẫu gọi bộ phận «${name}», nhưng thể thức đang dùng không có bộ phận này.`,
    en: `The template includes the part "${name}", which the style in use doesn't have.`,
  }),
  advice: ({ nearest }) =>
    nearest === undefined
      ? {
          vi: "Thêm bộ phận vào templates/parts và templates/styles.yaml, hoặc sửa tên trong thẻ.",
          en: "Add the part to templates/parts and templates/styles.yaml, or correct the name in the tag.",
        }
      : { vi: `Có phải là «${nearest}»?`, en: `Did you mean "${nearest}"?` },
});

export const unusablePart = defineDiagnostic<{ holds: Bilingual }>({
  code: "word/unusable-part",
  severity: "error",
  message: ({ holds }) => ({
    vi: `Bộ phận có ${holds.vi}, không đưa được vào mẫu.`,
    en: `The part has ${holds.en}, which can't be carried into a template.`,
  }),
  advice: () => ({
    vi: "Chỉ để đoạn văn, bảng và hình đặt In Line with Text trong tệp của bộ phận.",
    en: "Keep only paragraphs, tables and pictures In Line with Text in the part's file.",
  }),
});

export const differentStyle = defineDiagnostic<{ wordStyle: string; part: string; missing: boolean }>({
  code: "word/different-style",
  severity: "error",
  message: ({ wordStyle, part, missing }) =>
    missing
      ? {
          vi: `Mẫu không có kiểu «${wordStyle}» mà bộ phận ${part} dùng.`,
          en: `The template lacks the Word style "${wordStyle}" that the part ${part} uses.`,
        }
      : {
          vi: `Kiểu «${wordStyle}» trong mẫu được định nghĩa khác với trong bộ phận ${part}.`,
          en: `The Word style "${wordStyle}" is defined otherwise in the template than in the part ${part}.`,
        },
  advice: () => ({
    vi: "Chép kiểu từ tệp của bộ phận sang mẫu (Styles → Manage Styles → Import/Export), hoặc ngược lại.",
    en: "Copy the style from the part's file to the template (Styles → Manage Styles → Import/Export), or the other way.",
  }),
});

/** `{{#if x}}` and `{{#each x}}` are closed by their word, `{{#nominees}}` and `{{^nominees}}` by their name. */
function closingName(written: string): string {
  return /^\{\{[#^]\s*([^\s}]*)/.exec(written)?.[1] ?? "";
}
