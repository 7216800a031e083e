/** Warnings of the visible gaps that documents print. */

import { defineDiagnostic } from "./diagnostic.ts";

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

/** Of the documents that get their date from one place, the first one's id. */
export const dateIncomplete = defineDiagnostic<{ document: string; others: number }>({
  code: "assemble/date-incomplete",
  severity: "warning",
  message: ({ document, others }) =>
    others === 0
      ? {
          vi: `Văn bản ${document} chưa có ngày đầy đủ: để khoảng trống để ghi khi ký.`,
          en: `Document ${document} has no full date yet: a gap is left for it.`,
        }
      : {
          vi: `Văn bản ${document} và ${others} văn bản khác chưa có ngày đầy đủ: để khoảng trống để ghi khi ký.`,
          en: `Document ${document} and ${others} others have no full date yet: gaps are left for it.`,
        },
  advice: () => ({
    vi: "Ghi đủ ngày, tháng, năm khi đã biết.",
    en: "Give day, month and year once they are known.",
  }),
});

export const reminderWithoutDay = defineDiagnostic<Record<never, never>>({
  code: "assemble/reminder-without-day",
  severity: "warning",
  message: () => ({
    vi: "Có đơn vị chưa gửi bản đăng ký, đợt báo cáo chưa ghi ngày hẹn: công văn đôn đốc để khoảng trống.",
    en: "Units have not registered, and the round names no day for them: the reminder prints a gap.",
  }),
  advice: () => ({
    vi: "Ghi `reminder: { by: … }` trong round.yaml khi đã định ngày.",
    en: "Give `reminder: { by: … }` in round.yaml once the day is set.",
  }),
});

export const confirmationUndated = defineDiagnostic<{ document: string }>({
  code: "assemble/confirmation-undated",
  severity: "warning",
  message: ({ document }) => ({
    vi: `Phần xác nhận của văn bản ${document} chưa có ngày đầy đủ: để khoảng trống để ghi khi ký.`,
    en: `A confirmation in document ${document} has no full date yet: a gap is left for it.`,
  }),
  advice: () => ({
    vi: "Ghi `confirmation: [{ date: … }]`; đảng viên ở chi bộ không có con dấu thì mỗi cấp ủy xác nhận một dòng.",
    en: "Give `confirmation: [{ date: … }]`; for a member of a body without a seal, an entry for each committee.",
  }),
});

export const wordsUnwritten = defineDiagnostic<{ document: string; sections: readonly string[] }>({
  code: "assemble/words-unwritten",
  severity: "warning",
  message: ({ document, sections }) => ({
    vi: `Văn bản ${document} còn ${sections.length} mục chưa có lời: ${sections.join("; ")}.`,
    en: `Document ${document} has ${sections.length} sections without words: ${sections.join("; ")}.`,
  }),
  advice: () => ({
    vi: "Viết các mục ấy trong summing-up.yaml của đợt trước khi ký.",
    en: "Write these sections in the round's summing-up.yaml before it is signed.",
  }),
});
