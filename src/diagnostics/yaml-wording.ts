/** What YAML makes of a slip, and features of YAML that are refused, in a clerk's words. */

import type { Bilingual } from "./diagnostic.ts";

export type YamlProblem = keyof typeof yamlProblemWording;
export type RefusedYaml = keyof typeof refusedYamlWording;

const inQuotes: Bilingual = {
  vi: 'Đặt cả giá trị trong ngoặc kép "…", hoặc viết sau dấu | ở dòng dưới.',
  en: 'Put the whole value in quotation marks "…", or write it below a | sign.',
};

/** By what a clerk typed that YAML reads otherwise. */
export const yamlProblemWording = {
  "colon in value": {
    message: {
      vi: "Giá trị có dấu hai chấm rồi dấu cách, hoặc dòng thụt lề sai, nên không rõ đâu là tên trường.",
      en: "The value has a colon and a space in it, or the line is indented wrongly: it isn't clear what the field is.",
    },
    advice: inQuotes,
  },
  "leading asterisk": {
    message: { vi: "Giá trị bắt đầu bằng dấu *.", en: "The value begins with an asterisk." },
    advice: inQuotes,
  },
  "leading dash": {
    message: {
      vi: "Giá trị bắt đầu bằng dấu - trên cùng dòng với tên trường.",
      en: "The value begins with a dash on the line of its field.",
    },
    advice: inQuotes,
  },
  "leading sign": {
    message: {
      vi: "Giá trị bắt đầu bằng một dấu dành riêng của YAML (như @, `, %, &, !, |, >, [, {).",
      en: "The value begins with a sign that YAML reserves (such as @, `, %, &, !, |, >, [, {).",
    },
    advice: inQuotes,
  },
  "text after quotes": {
    message: {
      vi: "Sau ngoặc kép đóng còn chữ, nên phần này sẽ bị mất.",
      en: "There is text after the closing quotation mark, which would be lost.",
    },
    advice: {
      vi: "Đặt cả giá trị trong ngoặc đơn: '\"Tên\" và chữ', hoặc viết sau dấu | ở dòng dưới.",
      en: "Put the whole value in single quotes: '\"Word\" and more', or write it below a | sign.",
    },
  },
  "unexpected text": {
    message: {
      vi: "Chỗ này có chữ hoặc dấu không đúng vị trí.",
      en: "There is text or a sign here that doesn't belong.",
    },
    advice: {
      vi: "Kiểm tra dấu ngoặc, dấu phẩy, dấu hai chấm ở dòng này và dòng trên.",
      en: "Check brackets, commas and colons on this line and the one above.",
    },
  },
  "unclosed quotes": {
    message: {
      vi: "Ngoặc kép hoặc ngoặc đơn mở ra mà không đóng.",
      en: "A quotation mark is opened and never closed.",
    },
    advice: { vi: "Thêm dấu đóng ngoặc ở cuối giá trị.", en: "Close it at the end of the value." },
  },
  "unclosed bracket": {
    message: {
      vi: "Ngoặc { hoặc [ mở ra mà không đóng.",
      en: "A bracket { or [ is opened and never closed.",
    },
    advice: { vi: "Thêm dấu } hoặc ] ở cuối.", en: "Add the closing } or ]." },
  },
  "missing colon": {
    message: {
      vi: "Dòng này thiếu dấu hai chấm sau tên trường, hoặc thụt lề sai.",
      en: "This line lacks the colon after its field, or is indented wrongly.",
    },
    advice: {
      vi: "Viết «tên trường: giá trị», thẳng lề với các trường cùng nhóm.",
      en: "Write «field: value», in line with the fields of its group.",
    },
  },
  indentation: {
    message: {
      vi: "Dòng thụt lề không đều với các dòng cùng nhóm.",
      en: "The line isn't indented like the others of its group.",
    },
    advice: {
      vi: "Dùng dấu cách cho thẳng lề các trường cùng nhóm.",
      en: "Line up the fields of a group with spaces.",
    },
  },
  "foreign space": {
    message: {
      vi: "Dòng này có dấu cách lạ (dấu cách không ngắt dòng chép từ Word hoặc trang web) mà YAML coi là chữ.",
      en: "This line has a foreign space (a no-break space copied from Word or the web) that YAML takes for a letter.",
    },
    advice: {
      vi: "Xoá khoảng trống ở đầu dòng và sau dấu hai chấm, gõ lại bằng phím cách.",
      en: "Delete the blanks at the line's start and after the colon, and type them again with the space bar.",
    },
  },
  tab: {
    message: { vi: "Đầu dòng có dấu tab.", en: "The line begins with a tab." },
    advice: { vi: "Thay dấu tab bằng hai dấu cách.", en: "Replace the tab by two spaces." },
  },
  backslash: {
    message: {
      vi: "Trong ngoặc kép có dấu \\ không hợp lệ.",
      en: "There is a backslash in the quotes that means nothing.",
    },
    advice: { vi: "Dùng ngoặc đơn '…' thay cho ngoặc kép.", en: "Use single quotes '…' instead." },
  },
  "several documents": {
    message: {
      vi: "Tệp có dòng --- chia làm hai phần; chỉ phần đầu được đọc.",
      en: "The file is cut in two by ---; only the first part would be read.",
    },
    advice: { vi: "Xoá dòng ---.", en: "Delete the line ---." },
  },
  "too deep": {
    message: { vi: "Các nhóm lồng nhau quá nhiều tầng.", en: "Groups stand in groups too many levels deep." },
    advice: { vi: "Kiểm tra các dấu ngoặc [ và {.", en: "Check the brackets [ and {." },
  },
  other: {
    message: { vi: "Chỗ này không đúng cách viết YAML.", en: "This isn't well-formed YAML." },
    advice: {
      vi: "So với một tệp cùng loại đang đọc được.",
      en: "Compare it with a file of the same kind that can be read.",
    },
  },
} satisfies Record<string, { message: Bilingual; advice: Bilingual }>;

const writeItOut: Bilingual = {
  vi: "Viết đầy đủ giá trị ở từng chỗ.",
  en: "Write the value out in each place.",
};

/** By what YAML has and records don't need. */
export const refusedYamlWording = {
  alias: {
    name: { vi: "dấu * gọi lại giá trị khác", en: "an alias" },
    advice: {
      vi: `${writeItOut.vi} Nếu là chữ thì ${lowerFirst(inQuotes.vi)}`,
      en: `${writeItOut.en} If it is text: ${lowerFirst(inQuotes.en)}`,
    },
  },
  anchor: { name: { vi: "dấu & đặt tên cho giá trị", en: "an anchor" }, advice: inQuotes },
  tag: { name: { vi: "dấu ! khai báo kiểu", en: "a tag" }, advice: inQuotes },
  "merge key": { name: { vi: "khoá gộp", en: "a merge key" }, advice: writeItOut },
  "reserved key": {
    name: { vi: "tên trường dành riêng của máy", en: "a reserved field name" },
    advice: { vi: "Đặt tên khác.", en: "Choose another name." },
  },
  key: {
    name: {
      vi: "tên trường trống, hoặc không phải một dòng chữ",
      en: "a field name that is empty or no text",
    },
    advice: {
      vi: 'Viết tên trường; nếu đây là giá trị bắt đầu bằng {, đặt cả giá trị trong ngoặc kép "…".',
      en: 'Write the name; if this is a value that begins with {, put the whole of it in quotation marks "…".',
    },
  },
  directive: {
    name: { vi: "dòng lệnh % ở đầu tệp", en: "a directive" },
    advice: { vi: "Xoá dòng này.", en: "Delete the line." },
  },
} satisfies Record<string, { name: Bilingual; advice: Bilingual }>;

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
