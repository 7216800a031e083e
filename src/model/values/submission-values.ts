/** Values of a submission: the proposal with its lists (scope submission). */

import { z } from "zod";
import { titled } from "../titled.ts";
import { commonValues } from "./common-values.ts";
import { dateValue, order, proseValue } from "./fields.ts";
import { ratingRow } from "./person-values.ts";
import { unitValues } from "./unit-values.ts";

/** A step of the campaign in the unit. */
const step = z.object({
  stated: titled(z.boolean(), "Có nêu trong hồ sơ"),
  held: titled(z.boolean(), "Đã tổ chức"),
  document: titled(z.string().optional(), "Văn bản"),
  event: titled(z.string().optional(), "Hội nghị"),
  form: titled(z.string().optional(), "Hình thức khen thưởng"),
  date: titled(dateValue.optional(), "Ngày"),
  collectives: titled(z.number().optional(), "Số tập thể được khen"),
  people: titled(z.number().optional(), "Số cá nhân được khen"),
});

const collectiveRow = z.object({
  order,
  name: titled(z.string(), "Tên"),
  ratings: titled(z.array(ratingRow), "Xếp loại hằng năm"),
  summary: titled(z.string().optional(), "Tóm tắt thành tích"),
  approval: titled(z.string().optional(), "Tỷ lệ đồng ý", "Như «94,4%»; chưa họp thì không có."),
  note: titled(z.string().optional(), "Ghi chú"),
});

const personRow = collectiveRow.extend({
  born: titled(dateValue, "Ngày sinh"),
  position: titled(z.string(), "Chức vụ"),
  unit: titled(z.string(), "Đơn vị"),
  recognition: titled(z.string().optional(), "Văn bản công nhận"),
});

const counts = z.object({
  collectives: titled(z.number(), "Số tập thể"),
  people: titled(z.number(), "Số cá nhân"),
});

const meetingLine = z.object({
  body: titled(z.string(), "Cuộc họp của"),
  date: titled(dateValue, "Ngày họp"),
});

const legendRow = z.object({
  short: titled(z.string(), "Tên tắt"),
  name: titled(z.string(), "Tên đầy đủ"),
});

const paperRow = z.object({
  text: titled(z.string(), "Tên giấy tờ"),
  copies: titled(z.number(), "Số bản"),
});

const submission = z.object({
  overview: titled(proseValue.optional(), "Khái quát kết quả"),
  launch: titled(step, "Phát động"),
  summingUp: titled(step, "Sơ kết, tổng kết"),
  ownAward: titled(step, "Khen thưởng theo thẩm quyền"),
  counts: titled(counts, "Số lượng đề nghị"),
  collectives: titled(z.array(collectiveRow), "Tập thể đề nghị"),
  people: titled(z.array(personRow), "Cá nhân đề nghị"),
  voteBase: titled(z.string(), "Tỷ lệ đồng ý tính trên", "Như «đảng viên chính thức có mặt»."),
  meetings: titled(z.array(meetingLine), "Các cuộc họp xét"),
  ratingLegend: titled(
    z.array(legendRow),
    "Chú giải xếp loại",
    "Những tên tắt có trong danh sách, từ mức cao xuống.",
  ),
  papers: titled(z.array(paperRow), "Giấy tờ kèm theo", "Theo yêu cầu của Kế hoạch."),
  explanation: titled(proseValue.optional(), "Giải trình"),
});

export const submissionValues = commonValues.extend({
  unit: titled(unitValues, "Đơn vị trình"),
  submission: titled(submission, "Hồ sơ đề nghị"),
});
