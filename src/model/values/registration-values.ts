/** Values for what is made of a registration: the unit's own paper (scope registration) and a person's form (scope registrant). */

import { z } from "zod";
import { titled } from "../titled.ts";
import { commonValues } from "./common-values.ts";
import { dateValue, order, proseValue } from "./fields.ts";
import { confirmations, personValues } from "./person-values.ts";
import { unitValues } from "./unit-values.ts";

const targetRow = z.object({
  order,
  text: titled(z.string(), "Chỉ tiêu"),
  measuredIn: titled(z.string(), "Đơn vị tính"),
  target: titled(z.string(), "Số đăng ký", "Có dấu phẩy thập phân: «97,5»."),
  due: titled(dateValue.optional(), "Hạn hoàn thành"),
  note: titled(z.string().optional(), "Ghi chú"),
});

const registeredPerson = z.object({
  order,
  name: titled(z.string(), "Họ và tên"),
  born: titled(dateValue, "Ngày sinh"),
  position: titled(z.string(), "Chức vụ"),
  form: titled(z.string(), "Hình thức đăng ký"),
  targetCount: titled(z.number(), "Số chỉ tiêu riêng"),
});

const counts = z.object({
  targets: titled(z.number(), "Số chỉ tiêu"),
  collectives: titled(z.number(), "Số tập thể", "1 khi đơn vị đăng ký tập thể, không thì 0."),
  people: titled(z.number(), "Số cá nhân"),
});

const registration = z.object({
  collective: titled(z.boolean(), "Tập thể có đăng ký"),
  targets: titled(z.array(targetRow), "Chỉ tiêu của đơn vị"),
  measures: titled(proseValue.optional(), "Biện pháp thực hiện"),
  people: titled(z.array(registeredPerson), "Cá nhân đăng ký"),
  counts: titled(counts, "Số lượng"),
});

const personalRegistration = z.object({
  form: titled(z.string(), "Hình thức đăng ký"),
  targets: titled(z.array(targetRow), "Chỉ tiêu của cá nhân"),
});

export const registrationValues = commonValues.extend({
  unit: titled(unitValues, "Đơn vị đăng ký"),
  registration: titled(registration, "Bản đăng ký"),
});

export const registrantValues = commonValues.extend({
  unit: titled(unitValues, "Đơn vị đăng ký"),
  person: titled(personValues, "Cá nhân"),
  registration: titled(personalRegistration, "Đăng ký của cá nhân"),
  confirmations,
});
