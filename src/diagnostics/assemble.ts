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

export const awardNotAllowed = defineDiagnostic<{ nominee: string; rules: readonly string[] }>({
  code: "assemble/award-not-allowed",
  severity: "error",
  message: ({ nominee, rules }) => ({
    vi: `«${nominee}» chưa đủ điều kiện theo ${rules.join(", ")} và chưa có kết luận của cấp có thẩm quyền, nên không thể có tên trong quyết định.`,
    en: `"${nominee}" doesn't meet ${rules.join(", ")} and no conclusion of the competent body is recorded, so a decision can't name them.`,
  }),
  advice: () => ({
    vi: "Bỏ khỏi `awards`, hoặc ghi kết luận vào `conclusions` (lý do, cơ quan, văn bản, ngày).",
    en: "Take them out of `awards`, or record the conclusion under `conclusions` (reason, body, document, date).",
  }),
});

export const awardNotNominated = defineDiagnostic<{ nominee: string }>({
  code: "assemble/award-not-nominated",
  severity: "error",
  message: ({ nominee }) => ({
    vi: `«${nominee}» không được đơn vị nào đề nghị (hoặc đã rút), nên không thể có tên trong quyết định.`,
    en: `"${nominee}" is proposed by no unit (or was withdrawn), so a decision can't name them.`,
  }),
  advice: () => ({
    vi: "Kiểm tra lại mã trong `awards` với danh sách đề nghị của các đơn vị.",
    en: "Compare the id in `awards` with what the units proposed.",
  }),
});

export const nobodyToAward = defineDiagnostic<{ decision: string }>({
  code: "assemble/nobody-to-award",
  severity: "error",
  message: ({ decision }) => ({
    vi: `Quyết định «${decision}» không có tập thể, cá nhân nào đủ điều kiện.`,
    en: `Decision "${decision}" has nobody who may be awarded.`,
  }),
  advice: () => ({
    vi: "Xem các kết luận đánh giá bằng `npm run check`, hoặc bỏ quyết định này.",
    en: "See the verdicts with `npm run check`, or take this decision out.",
  }),
});

export const planNumberMissing = defineDiagnostic<Record<never, never>>({
  code: "assemble/plan-number-missing",
  severity: "warning",
  message: () => ({
    vi: "Kế hoạch chưa có số hoặc ngày: các văn bản viện dẫn kế hoạch để khoảng trống.",
    en: "The plan has no number or no date yet: papers that cite it print a gap.",
  }),
  advice: () => ({
    vi: "Ghi `number` và `date` theo bản kế hoạch đã ban hành.",
    en: "Give `number` and `date` as on the plan that was issued.",
  }),
});

export const numbersMissing = defineDiagnostic<{ count: number }>({
  code: "assemble/number-missing",
  severity: "warning",
  message: ({ count }) => ({
    vi: `${count} văn bản chưa có số: để khoảng trống cho văn thư ghi tay.`,
    en: `${count} documents have no number yet: a gap is left for it.`,
  }),
  advice: () => ({
    vi: "Ghi số đã cấp vào `issued` của sổ theo dõi (log.yaml) hoặc `number` của quyết định.",
    en: "Record numbers given under `issued` in the log (log.yaml), or `number` of the decision.",
  }),
});

export const dateIncomplete = defineDiagnostic<{ document: string }>({
  code: "assemble/date-incomplete",
  severity: "warning",
  message: ({ document }) => ({
    vi: `Văn bản ${document} chưa có ngày đầy đủ: để khoảng trống để ghi khi ký.`,
    en: `Document ${document} has no full date yet: a gap is left for it.`,
  }),
  advice: () => ({
    vi: "Ghi đủ ngày, tháng, năm khi đã biết.",
    en: "Give day, month and year once they are known.",
  }),
});
