/** What looks like markup but is not in the prose subset, with the names by which it is refused. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";

export type ProseRefusal =
  | "code"
  | "control character"
  | "emphasis"
  | "heading"
  | "html"
  | "link"
  | "list mark"
  | "other emphasis"
  | "quotation"
  | "rule"
  | "table row"
  | "table rule"
  | "table width"
  | "table without rows";

export interface ProseProblem {
  readonly what: ProseRefusal;
  /** The characters that gave the offence, as typed. */
  readonly written: string;
  /** From 1, in the text that was parsed. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

export interface RefusalWording {
  /** What was found, to stand inside a sentence. */
  readonly name: Bilingual;
  readonly advice: Bilingual;
}

export const proseRefusals: Readonly<Record<ProseRefusal, RefusalWording>> = {
  code: {
    name: { vi: "dấu huyền ngược (`) của mã lệnh", en: "a backtick of program code" },
    advice: { vi: "Bỏ dấu này, hoặc dùng dấu ngoặc kép.", en: "Remove it, or use quotation marks." },
  },
  "control character": {
    name: { vi: "dấu tab hoặc ký tự điều khiển", en: "a tab or control character" },
    advice: { vi: "Thay bằng dấu cách.", en: "Replace it with a space." },
  },
  emphasis: {
    name: { vi: "dấu * không thành cặp trên cùng một dòng", en: "asterisks that are not paired on one line" },
    advice: {
      vi: "Viết **chữ đậm** hoặc *chữ nghiêng* trọn trong một dòng, dấu * sát chữ được đánh dấu; phép nhân viết ×.",
      en: "Write **bold** or *italic* within one line, the asterisks touching the marked words; for times write ×.",
    },
  },
  heading: {
    name: { vi: "dấu # đầu dòng (đề mục)", en: "a # at the start of a line (a heading)" },
    advice: {
      vi: "Viết đề mục thành chữ đậm: **Về nhiệm vụ chính trị.**",
      en: "Write the heading in bold: **Political tasks.**",
    },
  },
  html: {
    name: { vi: "thẻ HTML", en: "an HTML tag" },
    advice: {
      vi: "Bỏ thẻ; dấu < viết cách chữ đứng sau.",
      en: "Remove the tag; put a space after a < sign.",
    },
  },
  link: {
    name: { vi: "liên kết hoặc ảnh dạng [chữ](địa chỉ)", en: "a link or picture like [text](address)" },
    advice: { vi: "Chỉ giữ lại phần chữ.", en: "Keep the text only." },
  },
  "list mark": {
    name: { vi: "dấu đầu dòng ngoài quy ước", en: "a list mark outside the convention" },
    advice: {
      vi: "Dùng một trong các dấu: «- », «+ », «* », «1. », «1.1. », «a) »; nếu không phải là ý mới thì ngắt dòng ở chỗ khác.",
      en: 'Use one of: "- ", "+ ", "* ", "1. ", "1.1. ", "a) "; if no item begins here, break the line elsewhere.',
    },
  },
  "other emphasis": {
    name: {
      vi: "chữ gạch chân hoặc gạch ngang kiểu __chữ__, ~~chữ~~",
      en: "underlining or striking like __text__, ~~text~~",
    },
    advice: { vi: "Chỉ dùng **chữ đậm** và *chữ nghiêng*.", en: "Use **bold** and *italic* only." },
  },
  quotation: {
    name: { vi: "dấu > đầu dòng (trích dẫn)", en: "a > at the start of a line (a quotation)" },
    advice: { vi: "Đặt đoạn trích trong ngoặc kép.", en: "Put the quotation in quotation marks." },
  },
  rule: {
    name: { vi: "đường kẻ ngang", en: "a horizontal rule" },
    advice: {
      vi: "Bỏ dòng này; để ngăn hai đoạn, chừa một dòng trống.",
      en: "Remove it; a blank line separates paragraphs.",
    },
  },
  "table row": {
    name: { vi: "dòng của bảng không kết thúc bằng dấu |", en: "a table row that does not end with |" },
    advice: {
      vi: "Viết cả dòng của bảng trên một dòng: | a | b |",
      en: "Write the whole row on one line: | a | b |",
    },
  },
  "table rule": {
    name: { vi: "dòng kẻ |---|---| trong bảng", en: "a |---|---| line in a table" },
    advice: {
      vi: "Bỏ dòng này: dòng đầu của bảng luôn là đầu đề các cột.",
      en: "Remove it: the first row is always the header.",
    },
  },
  "table width": {
    name: {
      vi: "dòng của bảng có số ô khác với dòng đầu",
      en: "a table row with another number of cells than the first",
    },
    advice: { vi: "Thêm hoặc bớt ô cho bằng dòng đầu.", en: "Add or remove cells to match the first row." },
  },
  "table without rows": {
    name: { vi: "bảng chỉ có dòng đầu đề", en: "a table of a header only" },
    advice: { vi: "Thêm ít nhất một dòng nội dung.", en: "Add at least one row of content." },
  },
};
