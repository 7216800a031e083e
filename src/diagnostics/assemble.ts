/** Findings of the stage assemble: what a document needs and the records or templates don't give. */

import { defineDiagnostic } from "./diagnostic.ts";

export const noTemplateInForce = defineDiagnostic<{ type: string; date: string }>({
  code: "assemble/no-template-in-force",
  severity: "error",
  message: ({ type, date }) => ({
    vi: `Loại văn bản «${type}» không có mẫu nào có hiệu lực vào ngày ${date}.`,
    en: `Document type "${type}" has no template in force on ${date}.`,
  }),
  advice: ({ type }) => ({
    vi: `Sửa \`from\`, \`to\` trong templates/${type}/<phiên bản>/template.yaml, hoặc bỏ loại này khỏi \`documents\` của kế hoạch.`,
    en: `Mend \`from\`, \`to\` in templates/${type}/<version>/template.yaml, or take the type out of the plan's \`documents\`.`,
  }),
});

export const noStyleInForce = defineDiagnostic<{ tradition: string; date: string }>({
  code: "assemble/no-style-in-force",
  severity: "error",
  message: ({ tradition, date }) => ({
    vi: `Không có thể thức nào cho «${tradition}» có hiệu lực vào ngày ${date}.`,
    en: `No style of tradition "${tradition}" is in force on ${date}.`,
  }),
  advice: () => ({
    vi: "Thêm một dòng có `from`, `to` phù hợp vào `traditions` trong templates/styles.yaml.",
    en: "Add an entry with fitting `from`, `to` to `traditions` in templates/styles.yaml.",
  }),
});

export const noNameOnDate = defineDiagnostic<{ body: string; date: string }>({
  code: "assemble/no-name-on-date",
  severity: "error",
  message: ({ body, date }) => ({
    vi: `«${body}» không có tên gọi nào vào ngày ${date}.`,
    en: `"${body}" has no name on ${date}.`,
  }),
  advice: () => ({
    vi: "Sửa `from`, `to` trong `names` để mỗi ngày có đúng một tên.",
    en: "Mend `from`, `to` in `names` so that every day has one name.",
  }),
});

export const noParentOnDate = defineDiagnostic<{ body: string; date: string }>({
  code: "assemble/no-parent-on-date",
  severity: "error",
  message: ({ body, date }) => ({
    vi: `«${body}» không thuộc cấp trên nào vào ngày ${date}, nên không in được phần đầu văn bản.`,
    en: `"${body}" has no superior on ${date}, so its letterhead can't be printed.`,
  }),
  advice: () => ({
    vi: "Sửa `from`, `to` trong `parents`, hoặc ghi `superior`.",
    en: "Mend `from`, `to` in `parents`, or give `superior`.",
  }),
});

export const nobodyToSign = defineDiagnostic<{ body: string; date: string }>({
  code: "assemble/nobody-to-sign",
  severity: "error",
  message: ({ body, date }) => ({
    vi: `Vào ngày ${date}, «${body}» không có ai đương chức để ký (người được đề nghị không tự ký).`,
    en: `On ${date} nobody in office can sign for "${body}" (a nominee doesn't sign for themselves).`,
  }),
  advice: () => ({
    vi: "Bổ sung `officers` với `position`, `from`, `to`; người đứng trước ký trước.",
    en: "Complete `officers` with `position`, `from`, `to`; the first in office signs.",
  }),
});

export const noNumberCode = defineDiagnostic<{ body: string; date: string }>({
  code: "assemble/no-number-code",
  severity: "error",
  message: ({ body, date }) => ({
    vi: `«${body}» chưa có ký hiệu để ghi số văn bản vào ngày ${date}.`,
    en: `"${body}" has no number code for its documents on ${date}.`,
  }),
  advice: () => ({
    vi: "Ghi `numberCode`, ví dụ CB hoặc ĐU.",
    en: "Give `numberCode`, for example CB or ĐU.",
  }),
});

export const noPlace = defineDiagnostic<{ body: string; date: string }>({
  code: "assemble/no-place",
  severity: "error",
  message: ({ body, date }) => ({
    vi: `«${body}» chưa có địa danh để ghi vào văn bản ngày ${date}.`,
    en: `"${body}" has no place to put before the date on ${date}.`,
  }),
  advice: () => ({
    vi: "Ghi `place`, địa danh nơi đặt trụ sở.",
    en: "Give `place`, the name of where it has its seat.",
  }),
});

export const noPositionOnDate = defineDiagnostic<{ person: string; date: string }>({
  code: "assemble/no-position-on-date",
  severity: "error",
  message: ({ person, date }) => ({
    vi: `Đồng chí ${person} không có chức vụ nào vào ngày ${date}.`,
    en: `${person} has no position on ${date}.`,
  }),
  advice: () => ({
    vi: "Sửa `from`, `to` trong `positions` để có chức vụ vào ngày đó.",
    en: "Mend `from`, `to` in `positions` so that one holds on that day.",
  }),
});

export const noKindOnDate = defineDiagnostic<{ body: string; date: string }>({
  code: "assemble/no-kind-on-date",
  severity: "error",
  message: ({ body, date }) => ({
    vi: `«${body}» không có loại đơn vị nào vào ngày ${date}, nên không biết theo thể thức nào.`,
    en: `"${body}" has no kind of unit on ${date}, so its style can't be told.`,
  }),
  advice: () => ({
    vi: "Sửa `from`, `to` trong `kind` để mỗi ngày có đúng một loại.",
    en: "Mend `from`, `to` in `kind` so that every day has one kind.",
  }),
});

export const noStyleForKind = defineDiagnostic<{ kind: string }>({
  code: "assemble/no-style-for-kind",
  severity: "error",
  message: ({ kind }) => ({
    vi: `Chưa có thể thức văn bản cho loại đơn vị «${kind}».`,
    en: `There is no style for units of the kind "${kind}".`,
  }),
  advice: ({ kind }) => ({
    vi: `Thêm «${kind}» vào \`kinds\` trong templates/styles.yaml.`,
    en: `Add "${kind}" to \`kinds\` in templates/styles.yaml.`,
  }),
});

export const confirmerHoldsNoOffice = defineDiagnostic<{
  confirming: string;
  person: string;
  date: string;
}>({
  code: "assemble/confirmer-holds-no-office",
  severity: "error",
  message: ({ confirming, person, date }) => ({
    vi: `Vào ngày ${date}, đồng chí ${confirming} không giữ chức vụ nào trong các cấp ủy của đồng chí ${person}, nên không xác nhận được.`,
    en: `On ${date} ${confirming} holds no office in the committees over ${person}, and so can't confirm.`,
  }),
  advice: () => ({
    vi: "Sửa `by` của phần xác nhận (mã cấp ủy hoặc người có chức vụ), hoặc bổ sung `officers` của cấp ủy.",
    en: "Mend the confirmation's `by` (a committee or one of its officers), or complete the committee's `officers`.",
  }),
});

export const subjectNotAnId = defineDiagnostic<{ written: string }>({
  code: "assemble/subject-not-an-id",
  severity: "error",
  message: ({ written }) => ({
    vi: `\`subject\` của mẫu cho ra «${written}», không dùng làm tên tệp được.`,
    en: `The template's \`subject\` gives "${written}", which can't be part of a file's name.`,
  }),
  advice: () => ({
    vi: "Dùng mã (chữ thường không dấu, số và dấu gạch nối), ví dụ {{person.id}}.",
    en: "Use an id (plain lower-case letters, digits, hyphens), for example {{person.id}}.",
  }),
});

export const sameIdTwice = defineDiagnostic<{ id: string }>({
  code: "assemble/same-id-twice",
  severity: "error",
  message: ({ id }) => ({
    vi: `Hai văn bản cùng mang mã ${id}, nên không phân biệt được; chỉ văn bản đầu được dựng.`,
    en: `Two documents have the id ${id} and can't be told apart; only the first is made.`,
  }),
  advice: () => ({
    vi: "Thêm `subject` vào template.yaml, ví dụ {{person.id}} cho mẫu của từng cá nhân.",
    en: "Give `subject` in template.yaml, for example {{person.id}} for a person's paper.",
  }),
});

export const signedNotCalledFor = defineDiagnostic<{ document: string }>({
  code: "assemble/signed-not-called-for",
  severity: "error",
  message: ({ document }) => ({
    vi: `Văn bản ${document} đã ban hành, nhưng theo dữ liệu bây giờ không còn văn bản nào mang mã ấy.`,
    en: `The document ${document} was issued, but by the data of now there is none of that id.`,
  }),
  advice: () => ({
    vi: "Đưa lại vào dữ liệu đơn vị, cá nhân hoặc cuộc họp của văn bản ấy; văn bản đã ký không mất đi được.",
    en: "Put the unit, person or meeting of that document back into the data; what was signed can't vanish.",
  }),
});
