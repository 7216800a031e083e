/** Whom a submission proposes: a collective or a person, with the achievements that it reports of them. */

import { z } from "zod";
import { evidence } from "./evidence.ts";
import { citedDocument, date, id, keyTitled, partialDate, prose, quantity, text } from "./fields.ts";
import { confirmation } from "./registration.ts";
import { titled } from "./titled.ts";

/** A dated achievement inside the campaign, and who attests it. */
const achievement = z.strictObject({
  date: titled(partialDate, "Thời gian", "Ngày hoặc tháng trong đợt thi đua, như «12/2015»."),
  text: titled(text, "Thành tích", "Một việc cụ thể, có số liệu, viết một câu."),
  document: titled(citedDocument.optional(), "Văn bản", 'Văn bản chứng minh: "09/QĐ-SA, 14/2/2015".'),
  attestedBy: titled(evidence(text.optional()), "Nơi xác nhận", "Cơ quan có thể xác nhận thành tích này."),
});

/** Results of registered targets, by the targets' ids. */
export const results = z.record(
  keyTitled("mã chỉ tiêu"),
  titled(quantity, "Kết quả", "Chỉ viết số, cùng đơn vị tính với chỉ tiêu đã đăng ký, như 97,5."),
);

const withdrawal = z.strictObject({
  date: titled(date, "Ngày rút", "Ngày/tháng/năm, như «5/4/2015»."),
  reason: titled(text, "Lý do rút", "Một câu."),
  replacedBy: titled(id.optional(), "Thay bằng", "Mã người hoặc tập thể được đề nghị thay, nếu có."),
  document: titled(citedDocument.optional(), "Văn bản rút", 'Trong ngoặc kép: "12-CV/CB, 5/4/2015".'),
});

/** A row of the list that the competent body reads takes no longer summary (practice: three to five lines). */
export const mostSummaryWords = 60;

const nomineeFields = {
  // Withdrawn nominees leave the quota and the papers.
  withdrawn: titled(
    withdrawal.optional(),
    "Rút đề nghị",
    "Chỉ ghi khi đã rút: người rút không tính vào số lượng và không in.",
  ),
  summary: titled(
    text.optional(),
    "Tóm tắt thành tích",
    `Một, hai câu, không quá ${mostSummaryWords} chữ; in trong danh sách.`,
  ),
  achievements: titled(
    evidence(z.array(achievement).default([])),
    "Thành tích cụ thể",
    "Mỗi việc một dòng, có thời gian và nơi xác nhận.",
  ),
  note: titled(text.optional(), "Ghi chú", "In ở cột ghi chú của danh sách."),
};

const reportDate = titled(
  partialDate.optional(),
  "Ngày báo cáo",
  "Ngày ghi trên báo cáo thành tích; chưa rõ ngày thì ghi tháng, như «4/2015».",
);

const reportResults = titled(
  prose,
  "Kết quả đạt được",
  "Phần chính của báo cáo thành tích: viết sau dấu |, hoặc { file: … } trỏ đến tệp .md.",
);

/** A nominated collective: the unit itself. */
export const collectiveNominee = z.strictObject({
  collective: titled(id, "Tập thể", "Mã đơn vị được đề nghị (tên tệp trong data/units/)."),
  ...nomineeFields,
  report: titled(
    evidence(z.strictObject({ date: reportDate, results: reportResults }).optional()),
    "Báo cáo thành tích",
    "Báo cáo của tập thể; chỉ tiêu, xếp loại, khen thưởng tự lấy từ dữ liệu.",
  ),
});

const personReport = z.strictObject({
  date: reportDate,
  duties: titled(prose.optional(), "Nhiệm vụ được giao", "Vài câu về công việc của cá nhân."),
  results: reportResults,
  confirmation: titled(
    z.array(evidence(confirmation)).default([]),
    "Xác nhận của cấp ủy",
    "Chỉ ghi khi khác thường lệ; có hai cấp xác nhận thì mỗi cấp một dòng.",
  ),
});

/** A nominated person. */
export const personNominee = z.strictObject({
  person: titled(id, "Cá nhân", "Mã người được đề nghị (tên tệp trong data/people/)."),
  ...nomineeFields,
  results: titled(
    results.default({}),
    "Kết quả chỉ tiêu cá nhân",
    "Chỉ khi cá nhân đã đăng ký chỉ tiêu riêng: «ma-chi-tieu: 97,5».",
  ),
  report: titled(
    evidence(personReport.optional()),
    "Báo cáo thành tích",
    "Báo cáo của cá nhân; lý lịch, xếp loại, khen thưởng lấy từ tệp của người ấy.",
  ),
});
