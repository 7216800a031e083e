/** Values for the achievement report of a nominee: a collective (scope collective) or a person (scope person). */

import { z } from "zod";
import { titled } from "../titled.ts";
import { commonValues } from "./common-values.ts";
import { dateValue, order, proseValue } from "./fields.ts";
import { awardRow, confirmations, personValues, ratingRow } from "./person-values.ts";
import { unitValues } from "./unit-values.ts";

/** A target beside its result (kế hoạch, mục IV.2). */
export const comparisonRow = z.object({
  order,
  text: titled(z.string(), "Chỉ tiêu"),
  measuredIn: titled(z.string(), "Đơn vị tính"),
  target: titled(z.string(), "Chỉ tiêu đặt ra"),
  result: titled(z.string(), "Kết quả"),
  percent: titled(
    z.string().optional(),
    "Tỷ lệ đạt",
    "Như «102,6%»; không có khi kết quả càng thấp càng tốt hoặc chỉ tiêu là 0.",
  ),
  outcome: titled(z.string(), "Đánh giá", "Là «vượt», «đạt» hoặc «chưa đạt»."),
});

export const targetCounts = z.object({
  targets: titled(z.number(), "Số chỉ tiêu"),
  reached: titled(z.number(), "Số chỉ tiêu đạt", "Kể cả chỉ tiêu vượt."),
  exceeded: titled(z.number(), "Số chỉ tiêu vượt"),
});

const achievementRow = z.object({
  date: titled(dateValue, "Thời gian"),
  text: titled(z.string(), "Thành tích"),
  document: titled(z.string().optional(), "Văn bản"),
  attestedBy: titled(z.string().optional(), "Nơi xác nhận"),
});

const nomineeFields = {
  comparison: titled(z.array(comparisonRow), "Kết quả chỉ tiêu đã đăng ký"),
  counts: titled(targetCounts, "Tổng hợp chỉ tiêu đã đăng ký"),
  achievements: titled(z.array(achievementRow), "Thành tích cụ thể"),
  results: titled(proseValue, "Kết quả đạt được"),
};

export const resolution = z.object({
  name: titled(z.string().optional(), "Tên nghị quyết"),
  asOf: titled(dateValue, "Tính đến ngày"),
  rows: titled(z.array(comparisonRow), "Kết quả chỉ tiêu nghị quyết"),
  counts: titled(targetCounts, "Tổng hợp chỉ tiêu nghị quyết"),
});

const ratedStaffRow = z.object({
  year: titled(z.number(), "Năm"),
  kind: titled(z.string(), "Đối tượng"),
  counted: titled(z.number(), "Số người được xếp loại"),
  good: titled(z.number(), "Số người từ hoàn thành tốt"),
  exempt: titled(z.number(), "Số người không tính"),
  share: titled(z.string(), "Tỷ lệ", "Hoàn thành tốt nhiệm vụ trở lên trên số được xếp loại."),
  document: titled(z.string().optional(), "Quyết định xếp loại"),
});

const heldTitleRow = z.object({
  name: titled(z.string(), "Họ và tên"),
  title: titled(z.string(), "Danh hiệu"),
  year: titled(z.number(), "Năm"),
  document: titled(z.string().optional(), "Quyết định công nhận"),
});

const collective = z.object({
  name: titled(z.string(), "Tên tập thể"),
  ...nomineeFields,
  resolution: titled(resolution.optional(), "Nghị quyết đại hội"),
  ratings: titled(z.array(ratingRow), "Xếp loại hằng năm", "Trong các năm mà Kế hoạch xét."),
  ratedStaff: titled(z.array(ratedStaffRow), "Xếp loại đảng viên, cán bộ"),
  titles: titled(z.array(heldTitleRow), "Danh hiệu của người trong đơn vị"),
  awards: titled(z.array(awardRow), "Khen thưởng đã có"),
});

const person = z.object({
  duties: titled(proseValue.optional(), "Nhiệm vụ được giao"),
  ...nomineeFields,
});

export const collectiveValues = commonValues.extend({
  unit: titled(unitValues, "Đơn vị trình"),
  nominee: titled(collective, "Tập thể được đề nghị"),
});

export const personNomineeValues = commonValues.extend({
  unit: titled(unitValues, "Đơn vị trình"),
  person: titled(personValues, "Cá nhân được đề nghị"),
  nominee: titled(person, "Thành tích của cá nhân"),
  confirmations,
});
