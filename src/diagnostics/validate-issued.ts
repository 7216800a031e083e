/** What can be wrong with documents that were signed and are facts from then on. */

import { defineDiagnostic } from "./diagnostic.ts";

export const issuedFileMissing = defineDiagnostic<{ file: string }>({
  code: "validate/issued-file-missing",
  severity: "error",
  message: ({ file }) => ({
    vi: `Sổ theo dõi ghi văn bản này đã ban hành, nhưng không có tệp ${file}.`,
    en: `The log says that this document was issued, but there is no file ${file}.`,
  }),
  advice: () => ({
    vi: "Lấy lại tệp trong git (git checkout); văn bản đã ký phải giữ mãi.",
    en: "Get the file back from git (git checkout); what was signed is kept for ever.",
  }),
});

export const issuedFileChanged = defineDiagnostic<Record<never, never>>({
  code: "validate/issued-file-changed",
  severity: "error",
  message: () => ({
    vi: "Tệp của văn bản đã ban hành nay khác lúc ban hành (mã băm trong sổ theo dõi không khớp).",
    en: "The file of an issued document isn't what it was when it was issued (its hash in the log differs).",
  }),
  advice: () => ({
    vi: "Lấy lại tệp cũ trong git (git checkout). Văn bản đã ký có sai sót thì ký văn bản khác thay: ho-so issue … --replaces --reason «lý do».",
    en: 'Get the old file back from git (git checkout). If the signed document has a mistake, sign another in its place: ho-so issue … --replaces --reason "why".',
  }),
});

export const issuedFileNotRecorded = defineDiagnostic<Record<never, never>>({
  code: "validate/issued-file-not-recorded",
  severity: "error",
  message: () => ({
    vi: "Tệp nằm trong thư mục văn bản đã ban hành, nhưng sổ theo dõi của đợt không ghi số, ngày và mã băm của nó.",
    en: "This file lies among the issued documents, but the round's log has no number, date and hash of it.",
  }),
  advice: () => ({
    vi: "Chuyển tệp ra chỗ khác, rồi ghi văn bản bằng lệnh: ho-so issue <mã văn bản> --number <số> --date <ngày>.",
    en: "Move the file elsewhere, then record the document: ho-so issue <document> --number <number> --date <date>.",
  }),
});
