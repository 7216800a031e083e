/** Values of the summing-up of the campaign: its numbers by kind of unit, and the issuing body's own words (scope campaign). */

import { z } from "zod";
import { titled } from "../titled.ts";
import { commonValues } from "./common-values.ts";
import { proseValue } from "./fields.ts";

const count = (title: string, note?: string) => titled(z.number(), title, note);

/** Of the units of one kind, or of all. */
const numbers = z.object({
  kind: titled(z.string(), "Loại đơn vị", "Ở số liệu chung là «Cộng»."),
  units: count("Số đơn vị tham gia"),
  registered: count("Số đơn vị đã đăng ký"),
  late: count("Số đơn vị đăng ký quá hạn"),
  registeredCollectives: count("Số tập thể đăng ký"),
  registeredPeople: count("Số cá nhân đăng ký"),
  targets: count("Số chỉ tiêu đăng ký"),
  reported: count("Số chỉ tiêu đã có kết quả"),
  reached: count("Số chỉ tiêu đạt và vượt"),
  exceeded: count("Số chỉ tiêu vượt"),
  reachedShare: titled(z.string().optional(), "Tỷ lệ đạt và vượt", "Trên số chỉ tiêu đã có kết quả."),
  ownAwarding: count("Số đơn vị đã khen thưởng theo thẩm quyền"),
  ownCollectives: count("Số tập thể đơn vị tự khen"),
  ownPeople: count("Số cá nhân đơn vị tự khen"),
  proposedCollectives: count("Số tập thể đề nghị"),
  proposedPeople: count("Số cá nhân đề nghị"),
  eligibleCollectives: count("Số tập thể đủ điều kiện"),
  eligiblePeople: count("Số cá nhân đủ điều kiện"),
  awardedCollectives: count("Số tập thể được khen thưởng"),
  awardedPeople: count("Số cá nhân được khen thưởng"),
});

const share = z.object({
  count: count("Số người"),
  percent: titled(
    z.string().optional(),
    "Tỷ lệ",
    "Trên số cá nhân được khen thưởng; không có ai thì không có.",
  ),
});

const section = (title: string) => titled(proseValue.optional(), title);

const words = z.object({
  situation: section("Đặc điểm tình hình"),
  leadership: section("Lãnh đạo, chỉ đạo, phát động"),
  targets: section("Thực hiện chỉ tiêu"),
  learning: section("Học tập và làm theo"),
  culture: section("Văn hóa công sở, doanh nghiệp"),
  exemplars: section("Điển hình tiên tiến"),
  awards: section("Công tác khen thưởng"),
  strengths: section("Ưu điểm"),
  limits: section("Hạn chế"),
  causes: section("Nguyên nhân"),
  lessons: section("Bài học kinh nghiệm"),
  tasks: section("Phương hướng, nhiệm vụ"),
  proposals: section("Kiến nghị"),
});

const summingUp = z.object({
  kinds: titled(z.array(numbers), "Số liệu theo loại đơn vị", "Theo thứ tự của Kế hoạch."),
  total: titled(numbers, "Số liệu chung"),
  women: titled(share, "Nữ", "Trong số cá nhân được khen thưởng."),
  minorities: titled(share, "Người dân tộc thiểu số", "Trong số cá nhân được khen thưởng."),
  words: titled(words, "Lời của cơ quan ban hành", "Phần chưa viết thì không có."),
});

export const campaignValues = commonValues.extend({ summingUp: titled(summingUp, "Tổng kết") });
