/** What can be wrong with a Word file before its text is looked at. */

import { type Bilingual, defineDiagnostic } from "./diagnostic.ts";

export const notWordFile = defineDiagnostic<{ problem: Bilingual }>({
  code: "word/not-a-word-file",
  severity: "error",
  message: ({ problem }) => ({
    vi: `Tệp này không phải là tệp Word .docx dùng được: ${problem.vi}.`,
    en: `This is no usable Word .docx file: ${problem.en}.`,
  }),
  advice: () => ({
    vi: "Mở tệp bằng Word, chọn Save As, kiểu Word Document (.docx), rồi đặt lại vào thư mục.",
    en: "Open the file in Word, choose Save As, type Word Document (.docx), and put it back.",
  }),
});

export const lockedWordFile = defineDiagnostic<Record<never, never>>({
  code: "word/locked-file",
  severity: "error",
  message: () => ({
    vi: "Tệp Word được đặt mật khẩu hoặc ở định dạng .doc cũ nên không đọc được.",
    en: "The Word file is protected by a password, or is of the old .doc format, and can't be read.",
  }),
  advice: () => ({
    vi: "Mở bằng Word, bỏ mật khẩu (File → Info → Protect Document), lưu thành .docx.",
    en: "Open it in Word, remove the password (File → Info → Protect Document), save it as .docx.",
  }),
});

export const oversizedWordFile = defineDiagnostic<{ what: Bilingual }>({
  code: "word/too-large",
  severity: "error",
  message: ({ what }) => ({
    vi: `Tệp Word quá lớn đối với một mẫu văn bản: ${what.vi}.`,
    en: `The Word file is too large for a template: ${what.en}.`,
  }),
  advice: () => ({
    vi: "Xóa ảnh, thẻ và nội dung thừa khỏi tệp.",
    en: "Remove pictures, tags and needless content from the file.",
  }),
});

export const activeWordFile = defineDiagnostic<{ what: Bilingual }>({
  code: "word/active-content",
  severity: "error",
  message: ({ what }) => ({
    vi: `Tệp Word chứa ${what.vi}; văn bản phát hành không được mang theo thứ đó.`,
    en: `The Word file contains ${what.en}, which no issued paper may carry.`,
  }),
  advice: () => ({
    vi: "Lưu lại thành .docx không có macro; với mẫu đính kèm, vào Developer → Document Template và chọn Normal.",
    en: "Save it as a .docx without macros; for an attached template choose Normal under Developer → Document Template.",
  }),
});
