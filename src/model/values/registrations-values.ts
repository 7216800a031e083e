/** Values of the registrations as the issuing Party body sees them (scope registrations). */

import { z } from "zod";
import { titled } from "../titled.ts";
import { commonValues } from "./common-values.ts";
import { dateValue, order } from "./fields.ts";

const counts = z.object({
  units: titled(z.number(), "Số đơn vị"),
  received: titled(z.number(), "Số đơn vị đã gửi"),
  late: titled(z.number(), "Số đơn vị gửi quá hạn"),
  missing: titled(z.number(), "Số đơn vị chưa gửi"),
  targets: titled(z.number(), "Số chỉ tiêu"),
  collectives: titled(z.number(), "Số tập thể"),
  people: titled(z.number(), "Số cá nhân"),
});

const row = z.object({
  order,
  name: titled(z.string(), "Tên đơn vị"),
  committee: titled(z.string(), "Tên cấp ủy", "Nơi gửi công văn; không có cấp ủy thì là tên đơn vị."),
  registered: titled(z.boolean(), "Có bản đăng ký", "Đã gửi mà chưa nhập số liệu thì là không."),
  paper: titled(
    z.string().optional(),
    "Số, ngày văn bản đăng ký",
    "Sổ theo dõi chưa ghi số thì chỉ có ngày.",
  ),
  received: titled(dateValue.optional(), "Ngày nhận"),
  state: titled(
    z.string(),
    "Tình trạng",
    "Là «đúng hạn», «quá hạn», «chưa gửi», «chưa rõ ngày» hoặc «đã gửi».",
  ),
  due: titled(dateValue.optional(), "Hạn của đơn vị"),
  targets: titled(z.number(), "Số chỉ tiêu"),
  collectives: titled(z.number(), "Số tập thể", "1 khi đơn vị đăng ký tập thể, không thì 0."),
  people: titled(z.number(), "Số cá nhân"),
  note: titled(z.string().optional(), "Ghi chú", "Theo sổ theo dõi."),
});

const group = z.object({
  order,
  kind: titled(z.string(), "Loại đơn vị"),
  rows: titled(z.array(row), "Các đơn vị"),
  counts: titled(counts, "Cộng"),
});

const reminder = z.object({
  by: titled(z.string(), "Ngày hẹn bằng chữ", "Đợt báo cáo chưa ghi thì chừa chỗ điền."),
  contact: titled(z.string().optional(), "Người liên hệ"),
});

const registrations = z.object({
  asOf: titled(dateValue, "Tính đến ngày", "Ngày của đợt báo cáo."),
  due: titled(
    dateValue.optional(),
    "Hạn gửi",
    "Ngày cuối cùng còn đúng hạn; mỗi loại đơn vị một hạn thì không có.",
  ),
  groups: titled(z.array(group), "Các loại đơn vị", "Theo thứ tự của Kế hoạch."),
  counts: titled(counts, "Tổng cộng"),
  missing: titled(z.array(row), "Đơn vị chưa gửi"),
  late: titled(z.array(row), "Đơn vị gửi quá hạn"),
  reminder: titled(reminder, "Đôn đốc"),
});

export const registrationsValues = commonValues.extend({
  registrations: titled(registrations, "Việc đăng ký của các đơn vị"),
});
