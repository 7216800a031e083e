/** Values of a unit's report on the campaign: figures from its records, prose of its own (scope unit-report). */

import { z } from "zod";
import { titled } from "../titled.ts";
import { dateValue, proseValue } from "./fields.ts";
import { comparisonRow, resolution, targetCounts } from "./nominee-values.ts";
import { ratingRow } from "./person-values.ts";
import { submissionValues } from "./submission-values.ts";

const own = (title: string) => titled(proseValue.optional(), title, "Lời của đơn vị.");

const registration = z.object({
  date: titled(dateValue.optional(), "Ngày đăng ký"),
  targets: titled(z.number(), "Số chỉ tiêu"),
  people: titled(z.number(), "Số cá nhân đăng ký"),
});

const propagation = z.object({
  text: titled(z.string(), "Việc tuyên truyền"),
  date: titled(dateValue.optional(), "Ngày"),
});

const report = z.object({
  plan: titled(z.string().optional(), "Kế hoạch của đơn vị", "Số, ký hiệu, ngày."),
  propagation: titled(propagation.optional(), "Tuyên truyền"),
  registration: titled(registration.optional(), "Đăng ký thi đua"),
  comparison: titled(z.array(comparisonRow), "Kết quả chỉ tiêu đã đăng ký"),
  counts: titled(targetCounts, "Tổng hợp chỉ tiêu đã đăng ký"),
  resolution: titled(resolution.optional(), "Nghị quyết đại hội"),
  ratings: titled(z.array(ratingRow), "Xếp loại hằng năm của đơn vị"),
  leadership: own("Lãnh đạo, chỉ đạo"),
  results: own("Thực hiện chỉ tiêu, nhiệm vụ"),
  following: own("Học tập và làm theo Bác"),
  culture: own("Văn hóa công sở, doanh nghiệp"),
  examples: own("Điển hình tiên tiến"),
  strengths: own("Ưu điểm"),
  shortcomings: own("Hạn chế, nguyên nhân"),
  lessons: own("Bài học kinh nghiệm"),
  directions: own("Phương hướng, kiến nghị"),
});

export const unitReportValues = submissionValues.extend({
  report: titled(report, "Báo cáo tổng kết đợt thi đua"),
});
