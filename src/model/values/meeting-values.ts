/** Values of a meeting that reviewed the nominees, with the submission that it belongs to (scope meeting). */

import { z } from "zod";
import { titled } from "../titled.ts";
import { dateValue, order, proseValue } from "./fields.ts";
import { submissionValues } from "./submission-values.ts";

const attendee = z.object({
  name: titled(z.string(), "Họ và tên"),
  position: titled(z.string().optional(), "Chức vụ", "Khi là người lãnh đạo của đơn vị."),
});

const time = z.object({
  hour: titled(z.string(), "Giờ"),
  minute: titled(z.string(), "Phút"),
});

const textRow = z.object({ text: titled(z.string(), "Họ tên, chức vụ") });

const absentRow = z.object({
  name: titled(z.string(), "Họ và tên"),
  reason: titled(z.string(), "Lý do"),
});

const members = z.object({
  total: titled(z.number(), "Tổng số"),
  official: titled(z.number(), "Chính thức"),
  probationary: titled(z.number(), "Dự bị"),
  exempt: titled(z.number(), "Được miễn sinh hoạt"),
  temporary: titled(z.number(), "Sinh hoạt tạm thời"),
  present: titled(z.number(), "Có mặt"),
  presentOfficial: titled(z.number(), "Chính thức có mặt"),
  absent: titled(z.number(), "Vắng mặt"),
});

const ballots = z.object({
  issued: titled(z.number(), "Phiếu phát ra"),
  returned: titled(z.number(), "Phiếu thu về"),
  valid: titled(z.number(), "Phiếu hợp lệ"),
  invalid: titled(z.number(), "Phiếu không hợp lệ"),
});

const voteRow = z.object({
  order,
  name: titled(z.string(), "Tập thể, cá nhân"),
  yes: titled(z.number(), "Đồng ý"),
  no: titled(z.number(), "Không đồng ý"),
  other: titled(z.number(), "Ý kiến khác"),
  approval: titled(z.string(), "Tỷ lệ đồng ý"),
});

const meeting = z.object({
  order: titled(order, "Cuộc họp thứ mấy"),
  /** The file name needs the order only where there are several. */
  of: titled(z.number(), "Số cuộc họp của hồ sơ"),
  body: titled(z.string(), "Cuộc họp của"),
  date: titled(dateValue, "Ngày họp"),
  start: titled(time, "Bắt đầu"),
  end: titled(time, "Kết thúc"),
  place: titled(z.string(), "Địa điểm"),
  chair: titled(attendee, "Chủ trì"),
  secretary: titled(attendee, "Thư ký"),
  invited: titled(z.array(textRow), "Khách mời"),
  absent: titled(z.array(absentRow), "Người vắng mặt"),
  members: titled(members, "Thành phần dự họp"),
  secret: titled(z.boolean(), "Có bỏ phiếu kín"),
  tellers: titled(z.array(textRow), "Tổ kiểm phiếu", "Người đầu tiên là tổ trưởng."),
  headTeller: titled(
    z.string().optional(),
    "Tổ trưởng tổ kiểm phiếu",
    "Chỉ họ tên, để ký; không bỏ phiếu kín thì không có.",
  ),
  otherTellers: titled(z.array(textRow), "Thành viên khác của tổ kiểm phiếu", "Chỉ họ tên, để ký."),
  ballots: titled(ballots.optional(), "Kiểm phiếu", "Chỉ khi bỏ phiếu kín."),
  discussion: titled(proseValue, "Ý kiến thảo luận"),
  votes: titled(z.array(voteRow), "Kết quả biểu quyết"),
  base: titled(z.number(), "Số người làm mẫu tính tỷ lệ"),
});

export const meetingValues = submissionValues.extend({ meeting: titled(meeting, "Cuộc họp") });
