/** What can be wrong with running text and with the tags of templates. */

import { type Bilingual, defineDiagnostic } from "./diagnostic.ts";

export const pathLeavesFolder = defineDiagnostic<{ written: string }>({
  code: "validate/path-leaves-folder",
  severity: "error",
  message: ({ written }) => ({
    vi: `«${written}» dẫn ra ngoài thư mục của tệp này nên không được đọc.`,
    en: `"${written}" leads out of this file's folder, so it isn't read.`,
  }),
  advice: () => ({
    vi: "Để tệp văn bản trong thư mục này và ghi đường dẫn từ đây, ví dụ bao-cao/tap-the.md.",
    en: "Keep the text inside this folder and give its path from here, like bao-cao/tap-the.md.",
  }),
});

export const missingProseFile = defineDiagnostic<{ written: string; nearest: string | undefined }>({
  code: "validate/missing-prose-file",
  severity: "error",
  message: ({ written }) => ({
    vi: `Không có tệp văn bản «${written}» cạnh tệp này.`,
    en: `There is no text file "${written}" beside this file.`,
  }),
  advice: ({ nearest }) =>
    nearest === undefined
      ? { vi: "Tạo tệp .md đó, hoặc sửa đường dẫn.", en: "Create that .md file, or correct the path." }
      : { vi: `Có phải là «${nearest}»?`, en: `Did you mean "${nearest}"?` },
});

export const unreadableProseFile = defineDiagnostic<{ written: string }>({
  code: "validate/unreadable-prose-file",
  severity: "error",
  message: ({ written }) => ({
    vi: `Tệp văn bản «${written}» không đọc được.`,
    en: `The text file "${written}" can't be read.`,
  }),
  advice: () => ({
    vi: "Sửa tệp đó trước; lỗi của nó được nêu riêng.",
    en: "Mend that file first; what is wrong with it is told separately.",
  }),
});

export const foldedProse = defineDiagnostic<{ sign: string }>({
  code: "validate/folded-prose",
  severity: "error",
  message: ({ sign }) =>
    sign === ">"
      ? {
          vi: "Văn bản viết sau dấu > bị nối các dòng thành một, mất đoạn và danh sách.",
          en: "Text below a > sign has its lines joined into one, and loses paragraphs and lists.",
        }
      : {
          vi: "Văn bản nhiều dòng không có dấu | bị nối các dòng thành một, mất đoạn và danh sách.",
          en: "Text of several lines without a | sign has them joined into one, and loses paragraphs and lists.",
        },
  advice: () => ({
    vi: "Viết dấu | sau dấu hai chấm, văn bản ở các dòng dưới, thụt vào.",
    en: "Write | after the colon, and the text on the lines below, indented.",
  }),
});

export const refusedMarkup = defineDiagnostic<{ name: Bilingual; written: string; advice: Bilingual }>({
  code: "validate/refused-markup",
  severity: "error",
  message: ({ name, written }) => ({
    vi: `Văn bản có ${name.vi} («${written}»), không in được như ý.`,
    en: `The text has ${name.en} ("${written}"), which would not print as meant.`,
  }),
  advice: ({ advice }) => advice,
});

export const unknownTag = defineDiagnostic<{
  written: string;
  /** The name in it that isn't there, and the whole as it was most likely meant. */
  name: string;
  meant: string | undefined;
}>({
  code: "validate/unknown-tag",
  severity: "error",
  message: ({ written, name }) =>
    written === name
      ? {
          vi: `Mẫu không có giá trị nào tên «${name}» ở chỗ này.`,
          en: `There is no value "${name}" for the template here.`,
        }
      : {
          vi: `Trong {{${written}}} không có giá trị nào tên «${name}».`,
          en: `In {{${written}}} there is no value "${name}".`,
        },
  advice: ({ meant }) =>
    meant === undefined
      ? {
          vi: "Kiểm tra lại tên, và khối {{#…}} mà thẻ đứng trong.",
          en: "Check the name, and the block {{#…}} around the tag.",
        }
      : { vi: `Có phải là {{${meant}}}?`, en: `Did you mean {{${meant}}}?` },
});

export const plainDate = defineDiagnostic<{ written: string }>({
  code: "validate/plain-date",
  severity: "error",
  message: ({ written }) => ({
    vi: `{{${written}}} là một ngày, sẽ in ra như 2015-04-09.`,
    en: `{{${written}}} is a date, and would print like 2015-04-09.`,
  }),
  advice: ({ written }) => ({
    vi: `Viết {{longDate ${written}}} (ngày 09 tháng 4 năm 2015) hoặc {{shortDate ${written}}} (09/4/2015).`,
    en: `Write {{longDate ${written}}} (ngày 09 tháng 4 năm 2015) or {{shortDate ${written}}} (09/4/2015).`,
  }),
});

export const notProse = defineDiagnostic<{ written: string }>({
  code: "validate/not-prose",
  severity: "error",
  message: ({ written }) => ({
    vi: `{{prose ${written}}} chỉ in được văn bản nhiều đoạn, mà «${written}» không phải.`,
    en: `{{prose ${written}}} prints texts of several paragraphs only, and "${written}" is none.`,
  }),
  advice: ({ written }) => ({ vi: `Viết {{${written}}}.`, en: `Write {{${written}}}.` }),
});

export const notATable = defineDiagnostic<{ written: string }>({
  code: "validate/not-a-table",
  severity: "error",
  message: ({ written }) => ({
    vi: `{{table ${written}}} chỉ in được các nhóm hàng, mà «${written}» không phải.`,
    en: `{{table ${written}}} prints groups of rows only, and "${written}" is none.`,
  }),
  advice: () => ({
    vi: "Chọn một danh sách nhóm có rows ở trang các thẻ, như {{table decision.groups}}.",
    en: "Choose a list of groups with rows on the page of tags, like {{table decision.groups}}.",
  }),
});

export const tableWithoutColumns = defineDiagnostic<{ written: string }>({
  code: "validate/table-without-columns",
  severity: "error",
  message: ({ written }) => ({
    vi: `Tệp Word in bảng {{table ${written}}}, nhưng template.yaml không ghi các cột (list).`,
    en: `The Word file prints the table {{table ${written}}}, but template.yaml has no columns for it (list).`,
  }),
  advice: () => ({
    vi: "Ghi list với columns vào template.yaml, hoặc bỏ thẻ.",
    en: "Write list with columns into template.yaml, or remove the tag.",
  }),
});

export const columnsWithoutTable = defineDiagnostic<Record<never, never>>({
  code: "validate/columns-without-table",
  severity: "error",
  message: () => ({
    vi: "Các cột này không được in: tệp Word không có thẻ {{table …}}.",
    en: "These columns aren't printed: the Word file has no tag {{table …}}.",
  }),
  advice: () => ({
    vi: "Thêm thẻ vào một đoạn riêng của tệp Word, hoặc bỏ list.",
    en: "Put the tag into a paragraph of its own in the Word file, or remove list.",
  }),
});

export const summaryTooLong = defineDiagnostic<{ words: number; most: number }>({
  code: "validate/summary-too-long",
  severity: "warning",
  message: ({ words, most }) => ({
    vi: `Tóm tắt thành tích có ${words} chữ; danh sách trình lên chỉ đủ chỗ cho ${most} chữ.`,
    en: `The summary of achievements has ${words} words; the list that is put forward has room for ${most}.`,
  }),
  advice: () => ({
    vi: "Chỉ giữ một, hai kết quả nổi bật nhất, có số liệu; phần còn lại đã có trong báo cáo thành tích.",
    en: "Keep the one or two best results, with figures; the rest stands in the report.",
  }),
});
