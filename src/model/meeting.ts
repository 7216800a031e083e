/** One meeting that reviewed the nominees: who was there, how they voted, what was said. */

import { z } from "zod";
import { evidence } from "./evidence.ts";
import { clockTime, count, date, keyTitled, prose, text } from "./fields.ts";
import { titled } from "./titled.ts";

/** Probationary members (total − official) have no vote (Điều lệ Đảng, Điều 3). */
const members = z.strictObject({
  total: titled(count, "Tổng số đảng viên", "Cả chính thức và dự bị; đoàn thể thì là số thành viên họp xét."),
  official: titled(count, "Đảng viên chính thức", "Trong tổng số; số dự bị được tính ra."),
  exempt: titled(count.optional(), "Được miễn sinh hoạt", "Số đảng viên được miễn công tác, sinh hoạt."),
  temporary: titled(count.optional(), "Sinh hoạt tạm thời", "Số đảng viên nơi khác đến sinh hoạt tạm thời."),
  present: titled(count, "Có mặt", "Cả chính thức và dự bị."),
  presentOfficial: titled(count, "Đảng viên chính thức có mặt", "Số người được biểu quyết tại cuộc họp."),
});

const votes = z.strictObject({
  yes: titled(count, "Đồng ý", "Số phiếu hoặc số người đồng ý."),
  no: titled(count.default(0), "Không đồng ý", "Không có thì để trống."),
  other: titled(count.default(0), "Ý kiến khác", "Không có thì để trống."),
});

const ballots = z.strictObject({
  issued: titled(count, "Phiếu phát ra", "Chỉ viết số."),
  returned: titled(count, "Phiếu thu về", "Chỉ viết số."),
  valid: titled(count, "Phiếu hợp lệ", "Chỉ viết số."),
  invalid: titled(count, "Phiếu không hợp lệ", "Chỉ viết số."),
});

const absentee = z.strictObject({
  name: titled(text, "Họ và tên", "Người vắng mặt."),
  reason: titled(text, "Lý do", "Như «đi công tác», «nghỉ ốm»."),
});

export const meeting = z.strictObject({
  body: titled(text, "Cuộc họp của", "Tập thể họp xét: «chi bộ», «ban chấp hành đảng bộ»."),
  date: titled(date, "Ngày họp", "Ngày/tháng/năm, như «3/4/2015»."),
  start: titled(clockTime, "Bắt đầu lúc", "Giờ và phút, như «14:00»."),
  end: titled(clockTime, "Kết thúc lúc", "Giờ và phút, như «15:30»."),
  place: titled(text, "Địa điểm", "Như «Phòng họp tầng 3, trụ sở cơ quan»."),
  chair: titled(text, "Chủ trì", "Chỉ họ tên; chức vụ lấy từ danh sách người lãnh đạo của đơn vị."),
  secretary: titled(text, "Thư ký", "Chỉ họ tên; chức vụ lấy từ danh sách người lãnh đạo của đơn vị."),
  invited: titled(z.array(text).default([]), "Khách mời", "Mỗi người một dòng, cả chức vụ."),
  absent: titled(z.array(absentee).default([]), "Vắng mặt", "Mỗi người một dòng, có lý do."),
  members: titled(members, "Thành phần dự họp", "Chỉ viết số; tỷ lệ được tính ra."),
  voting: titled(
    z.enum(["biểu quyết", "bỏ phiếu kín"]).default("biểu quyết"),
    "Cách biểu quyết",
    "Để trống là biểu quyết giơ tay.",
  ),
  tellers: titled(
    evidence(z.array(text).default([])),
    "Tổ kiểm phiếu",
    "Chỉ khi bỏ phiếu kín: mỗi người một dòng.",
  ),
  ballots: titled(
    evidence(ballots.optional()),
    "Kiểm phiếu",
    "Chỉ khi bỏ phiếu kín: số phiếu phát, thu, hợp lệ.",
  ),
  discussion: titled(prose, "Ý kiến thảo luận", "Ai phát biểu ý gì, và kết luận của người chủ trì."),
  votes: titled(
    z.record(
      keyTitled("mã tập thể, cá nhân"),
      titled(votes, "Kết quả biểu quyết", "Số đồng ý, không đồng ý, ý kiến khác về một tập thể, cá nhân."),
    ),
    "Kết quả biểu quyết",
    "Mỗi tập thể, cá nhân một dòng, như «don-vi-a: { yes: 18, no: 1 }».",
  ),
});
