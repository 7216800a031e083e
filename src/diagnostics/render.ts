/** What can go wrong while a template is filled with the values of one record, laid out and drawn. */

import { codePointName } from "../text/code-point.ts";
import { type Bilingual, defineDiagnostic } from "./diagnostic.ts";

export const missingValueInTemplate = defineDiagnostic<{ tag: string; value: string; record: string }>({
  code: "render/missing-value",
  severity: "error",
  message: ({ tag, value, record }) => ({
    vi: `Thẻ ${tag} của mẫu không in được: dữ liệu ${record} không có «${value}».`,
    en: `The template's tag ${tag} can't be printed: the record ${record} has no "${value}".`,
  }),
  advice: ({ value }) => ({
    vi: `Bổ sung «${value}» vào dữ liệu; nếu được phép thiếu, đặt thẻ trong {{#if ${value}}}…{{/if}}.`,
    en: `Add "${value}" to the data; if it may be absent, put the tag inside {{#if ${value}}}…{{/if}}.`,
  }),
});

export const brokenLine = defineDiagnostic<{ tag: string; record: string }>({
  code: "render/broken-line",
  severity: "error",
  message: ({ tag, record }) => ({
    vi: `Giá trị của thẻ ${tag} trong dữ liệu ${record} có dấu xuống dòng, dấu tab hoặc ký tự điều khiển.`,
    en: `The value of the tag ${tag} in the record ${record} has a line break, a tab or a control character.`,
  }),
  advice: () => ({
    vi: "Viết giá trị trên một dòng; bài viết nhiều đoạn thì dùng thẻ {{prose …}}.",
    en: "Write the value on one line; for a text of several paragraphs use {{prose …}}.",
  }),
});

export const notProse = defineDiagnostic<{ tag: string; record: string }>({
  code: "render/not-prose",
  severity: "error",
  message: ({ tag, record }) => ({
    vi: `Giá trị của thẻ ${tag} trong dữ liệu ${record} không phải là bài viết nhiều đoạn.`,
    en: `The value of the tag ${tag} in the record ${record} is no text of paragraphs.`,
  }),
  advice: () => ({
    vi: "Bỏ chữ prose trong thẻ nếu giá trị chỉ có một dòng.",
    en: "Leave out the word prose if the value is a single line.",
  }),
});

export const proseTableInCell = defineDiagnostic<{ tag: string; record: string }>({
  code: "render/prose-table-in-cell",
  severity: "error",
  message: ({ tag, record }) => ({
    vi: `Bài viết của thẻ ${tag} trong dữ liệu ${record} có bảng, nhưng thẻ nằm trong ô bảng hoặc đầu trang, cuối trang.`,
    en: `The text of the tag ${tag} in the record ${record} has a table, but the tag stands in a cell, header or footer.`,
  }),
  advice: () => ({
    vi: "Bỏ bảng khỏi bài viết, hoặc đưa thẻ ra ngoài bảng của mẫu.",
    en: "Take the table out of the text, or move the tag out of the template's table.",
  }),
});

export const templateRefused = defineDiagnostic<{ reason: Bilingual; tag: string }>({
  code: "render/template-refused",
  severity: "error",
  message: ({ reason, tag }) => ({
    vi: `Không dựng được mẫu${tag && ` tại thẻ «${tag}»`}: ${reason.vi}.`,
    en: `The template can't be filled${tag && ` at the tag "${tag}"`}: ${reason.en}.`,
  }),
  advice: () => ({
    vi: "Sửa vị trí các thẻ mở và đóng trong mẫu Word rồi chạy lại.",
    en: "Correct the places of the opening and closing tags in the Word template, and run again.",
  }),
});

export const pdfDiffersFromWord = defineDiagnostic<{ document: string; written: string; drawn: string }>({
  code: "render/pdf-differs-from-word",
  severity: "error",
  message: ({ document, written, drawn }) => ({
    vi: `Bản PDF của ${document} không đúng với bản Word: bản Word ghi «${written}», bản PDF in «${drawn}».`,
    en: `The PDF of ${document} doesn't say what its Word file says: "${written}" in Word, "${drawn}" in the PDF.`,
  }),
  advice: () => ({
    vi: "Đây là lỗi của chương trình: không dùng văn bản này, gửi lại tệp mẫu và thông báo này để được sửa.",
    en: "This is a fault of the program: don't use the document, send in the template and this message.",
  }),
});

export const missingCharacter = defineDiagnostic<{ character: string }>({
  code: "render/missing-character",
  severity: "error",
  message: ({ character }) => ({
    vi: `Phông chữ không có ký tự «${character}» (${codePointName(character)}).`,
    en: `The font has no character "${character}" (${codePointName(character)}).`,
  }),
  advice: () => ({
    vi: "Thay bằng ký tự thông thường có trong Times New Roman.",
    en: "Replace it by an ordinary character of Times New Roman.",
  }),
});

export const textUnderFrame = defineDiagnostic<{ text: string; document: string }>({
  code: "render/text-under-frame",
  severity: "error",
  message: ({ text, document }) => ({
    vi: `Trong văn bản ${document}, khung văn bản nằm đè lên dòng «${text}»: Word sẽ đẩy dòng ấy sang bên, bản PDF thì không.`,
    en: `In the document ${document}, a text frame stands on the line "${text}": Word would move that line aside, the PDF doesn't.`,
  }),
  advice: () => ({
    vi: "Dời khung ra chỗ trống của trang, hoặc đặt cả dòng ấy vào khung.",
    en: "Move the frame to an empty place of the page, or put that line into a frame too.",
  }),
});

export const bodyTooLong = defineDiagnostic<{ document: string; pages: number; most: number }>({
  code: "render/body-too-long",
  severity: "warning",
  message: ({ document, pages, most }) => ({
    vi: `Phần lời của văn bản ${document} dài ${pages} trang, nhiều hơn ${most} trang.`,
    en: `The body of the document ${document} takes ${pages} pages, more than ${most}.`,
  }),
  advice: () => ({
    vi: "Rút ngắn các đoạn văn của hồ sơ; số liệu, thành tích chi tiết để ở báo cáo kèm theo.",
    en: "Shorten the texts of the record; leave figures and details to the reports that go with it.",
  }),
});

export const loneSignature = defineDiagnostic<{ document: string; page: number }>({
  code: "render/lone-signature",
  severity: "warning",
  message: ({ document, page }) => ({
    vi: `Ở trang ${page} của văn bản ${document}, trước phần chữ ký không đủ hai dòng nội dung: trang chỉ có chữ ký.`,
    en: `On page ${page} of the document ${document}, fewer than two lines stand before the signature block: the page has nothing but names.`,
  }),
  advice: () => ({
    vi: "Trong Word, đặt Keep with next cho hai đoạn cuối của mẫu, ngay trước phần chữ ký.",
    en: "In Word, set Keep with next on the template's last two paragraphs, right before the signature block.",
  }),
});

export const textBelowRow = defineDiagnostic<{ document: string }>({
  code: "render/text-below-row",
  severity: "error",
  message: ({ document }) => ({
    vi: `Trong văn bản ${document}, một hàng của bảng có chiều cao cố định (Exactly) mà chữ cao hơn hàng: Word sẽ cắt mất phần thừa.`,
    en: `In the document ${document}, a table row of exact height has more text than room: Word would cut it off.`,
  }),
  advice: () => ({
    vi: "Trong Table Properties → Row, đặt Row height is: At least thay cho Exactly, hoặc tăng chiều cao; hoặc rút ngắn chữ.",
    en: "In Table Properties → Row set Row height is: At least instead of Exactly, or a greater height; or shorten the text.",
  }),
});

export const textOffPage = defineDiagnostic<{ document: string; page: number }>({
  code: "render/text-off-page",
  severity: "error",
  message: ({ document, page }) => ({
    vi: `Ở trang ${page} của văn bản ${document}, chữ tràn ra ngoài mép giấy: nội dung cao hơn trang mà không tách sang trang sau được.`,
    en: `On page ${page} of the document ${document}, text runs off the paper: it is taller than the page and can't go on to the next.`,
  }),
  advice: () => ({
    vi: "Rút ngắn chữ của văn bản; hoặc trong Word giảm cỡ chữ, chiều cao hàng của mẫu, hay cho hàng tách qua trang (Allow row to break across pages).",
    en: "Shorten the text; or in Word make the template's letters or rows smaller, or let the row break across pages.",
  }),
});

export const signedWordsAltered = defineDiagnostic<{ document: string; signed: string; now: string }>({
  code: "render/signed-words-altered",
  severity: "error",
  message: ({ document, signed, now }) => ({
    vi: `Văn bản ${document} đã ban hành ghi «${signed}», nhưng theo dữ liệu bây giờ sẽ là «${now}».`,
    en: `The issued document ${document} says "${signed}", but by the data of now it would say "${now}".`,
  }),
  advice: () => ({
    vi: "Sửa dữ liệu lại như văn bản đã ký; nếu văn bản đã ký sai thì ký văn bản khác thay: ho-so issue … --replaces --reason «lý do».",
    en: 'Put the data back to what was signed; if that was wrong, sign another document in its place: ho-so issue … --replaces --reason "why".',
  }),
});
