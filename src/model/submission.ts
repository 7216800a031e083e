/** A submission (hồ sơ đề nghị): what a unit files in a đề nghị round. */

import { z } from "zod";
import type { CalendarDate } from "../text/calendar-date.ts";
import { evidence } from "./evidence.ts";
import { date, partialDate, prose, quantity, text } from "./fields.ts";
import { meeting } from "./meeting.ts";
import { collectiveNominee, personNominee, results } from "./nominee.ts";
import { proof } from "./proof.ts";
import { better, canExceed } from "./registration.ts";
import { titled } from "./titled.ts";

/** A target of the congress's resolution, with its result (kế hoạch, mục III.3.1.2). */
const resolutionTarget = z.strictObject({
  text: titled(text, "Chỉ tiêu", "Như trong nghị quyết: «Kết nạp đảng viên mới»."),
  measuredIn: titled(text, "Đơn vị tính", 'Như «đảng viên»; phần trăm thì viết "%".'),
  target: titled(quantity, "Chỉ tiêu nghị quyết", "Chỉ viết số, như 95 hoặc 97,5."),
  result: titled(quantity, "Kết quả", "Chỉ viết số; tỷ lệ được tính ra."),
  better,
  canExceed,
});

const resolution = z.strictObject({
  name: titled(text.optional(), "Tên nghị quyết", "Như «Nghị quyết Đại hội Chi bộ nhiệm kỳ 2015 - 2020»."),
  asOf: titled(date, "Tính đến ngày", "Ngày của số liệu, như «31/3/2015»."),
  targets: titled(z.array(resolutionTarget).min(1), "Các chỉ tiêu", "Mỗi chỉ tiêu nghị quyết một dòng."),
});

const section = (title: string, description: string) => titled(prose.optional(), title, description);

/** What the unit itself says in its report on the campaign; figures are computed. */
const summingUpReport = z.strictObject({
  leadership: section("Lãnh đạo, chỉ đạo", "Cấp ủy đã lãnh đạo, tổ chức đợt thi đua thế nào."),
  results: section("Thực hiện chỉ tiêu, nhiệm vụ", "Kết quả nổi bật; bảng chỉ tiêu tự in."),
  following: section("Học tập và làm theo Bác", "Việc làm cụ thể trong đợt thi đua."),
  culture: section("Văn hóa công sở, doanh nghiệp", "Phong trào ở đơn vị; không có thì để trống."),
  examples: section("Điển hình tiên tiến", "Phát hiện, bồi dưỡng, nhân rộng thế nào."),
  strengths: section("Ưu điểm", "Vài câu."),
  shortcomings: section("Hạn chế, nguyên nhân", "Vài câu."),
  lessons: section("Bài học kinh nghiệm", "Vài câu."),
  directions: section("Phương hướng, kiến nghị", "Việc sẽ làm tiếp, điều đề nghị cấp trên."),
});

export const submissionSchema = z.strictObject({
  date: titled(partialDate.optional(), "Ngày tờ trình", "Chưa rõ ngày thì ghi tháng, như «4/2015»."),
  proof: titled(
    proof.default({}),
    "Phát động, tổng kết, khen thưởng",
    "Minh chứng đơn vị đã tự phát động, sơ kết hoặc tổng kết, khen thưởng trong đợt thi đua.",
  ),
  overview: titled(prose.optional(), "Khái quát kết quả", "Vài câu mở đầu tờ trình."),
  meetings: titled(evidence(z.array(meeting).default([])), "Các cuộc họp xét", "Mỗi cuộc họp một biên bản."),
  results: titled(
    results.default({}),
    "Kết quả chỉ tiêu đã đăng ký",
    "Mỗi dòng một mã chỉ tiêu đã đăng ký và con số đạt được: «ma-chi-tieu: 97,5».",
  ),
  resolution: titled(
    evidence(resolution.optional()),
    "Chỉ tiêu nghị quyết đại hội",
    "Kết quả thực hiện nghị quyết đại hội của đơn vị trong nhiệm kỳ.",
  ),
  nominees: titled(
    z.array(z.union([collectiveNominee, personNominee])).default([]),
    "Tập thể, cá nhân đề nghị",
    "Theo thứ tự ưu tiên; mỗi mục có collective (tập thể) hoặc person (cá nhân).",
  ),
  summingUpReport: titled(
    summingUpReport.default({}),
    "Báo cáo tổng kết",
    "Lời của đơn vị cho từng mục của báo cáo tổng kết đợt thi đua; số liệu tự tính.",
  ),
  explanation: titled(prose.optional(), "Giải trình", "Điều cần nói thêm với cấp trên, in cuối tờ trình."),
});

export type Submission = z.output<typeof submissionSchema>;
export type Meeting = z.output<typeof meeting>;
export type CollectiveNominee = z.output<typeof collectiveNominee>;
export type PersonNominee = z.output<typeof personNominee>;
export type Nominee = CollectiveNominee | PersonNominee;

export function isPerson(nominee: Nominee): nominee is PersonNominee {
  return "person" in nominee;
}

/** The id of whoever is proposed, a unit's or a person's. */
export function nomineeId(nominee: Nominee): string {
  return isPerson(nominee) ? nominee.person : nominee.collective;
}

/** Those still proposed on a day, in the order of the submission, which expresses rank. */
export function livingNominees({ nominees }: Submission, asOf: CalendarDate): Nominee[] {
  return nominees.filter((nominee) => isLiving(nominee, asOf));
}

/** Whether the nominee was still proposed on the day: a withdrawal after it is not known. */
export function isLiving({ withdrawn }: Nominee, asOf: CalendarDate): boolean {
  return withdrawn === undefined || withdrawn.date > asOf;
}
