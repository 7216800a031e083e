/** The issuing body's own words on the campaign that is over; the numbers are computed and don't stand here. */

import { z } from "zod";
import { partialDate, prose } from "./fields.ts";
import { titled } from "./titled.ts";

const section = (title: string, description: string) => titled(prose.optional(), title, description);

export const summingUpSchema = z.strictObject({
  date: titled(partialDate.optional(), "Ngày báo cáo", "Chưa rõ ngày thì ghi tháng, như «6/2016»."),
  situation: section("Đặc điểm tình hình", "Thuận lợi, khó khăn khi thực hiện đợt thi đua."),
  leadership: section("Lãnh đạo, chỉ đạo, phát động", "Văn bản, hội nghị, kiểm tra, tuyên truyền."),
  targets: section(
    "Thực hiện chỉ tiêu",
    "Kết quả nhiệm vụ chính trị, chỉ tiêu nghị quyết; số liệu tự có bảng.",
  ),
  learning: section("Học tập và làm theo", "Kết quả thực hiện chỉ thị, chuyên đề học tập và làm theo."),
  culture: section("Văn hóa công sở, doanh nghiệp", "Kết quả các phong trào thi đua gắn với đợt này."),
  exemplars: section("Điển hình tiên tiến", "Phát hiện, bồi dưỡng, nhân điển hình."),
  awards: section("Công tác khen thưởng", "Nhận xét về khen thưởng; số liệu tự có bảng."),
  strengths: section("Ưu điểm", "Những việc làm được."),
  limits: section("Hạn chế", "Những việc chưa làm được."),
  causes: section("Nguyên nhân", "Của ưu điểm và hạn chế."),
  lessons: section("Bài học kinh nghiệm", "Rút ra từ đợt thi đua."),
  tasks: section("Phương hướng, nhiệm vụ", "Việc phải làm trong thời gian tới."),
  proposals: section("Kiến nghị", "Với cấp trên và các đơn vị."),
});

export type SummingUp = z.output<typeof summingUpSchema>;
