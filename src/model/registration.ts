/** A registration (bản đăng ký): what a unit files in a đăng ký round. */

import { z } from "zod";
import { evidence } from "./evidence.ts";
import { id, partialDate, prose, quantity, text, yesNo } from "./fields.ts";
import { titled } from "./titled.ts";

/** `thấp hơn` where less is better: no percent is computed. */
export const better = titled(
  z.enum(["cao hơn", "thấp hơn"]).default("cao hơn"),
  "Thế nào là tốt hơn",
  "«thấp hơn» khi kết quả càng nhỏ càng tốt, như số đơn quá hạn; để trống là «cao hơn».",
);

/** `không` where the most that can be reached is the target itself: 100 %, a yes or no, none at all. */
export const canExceed = titled(
  yesNo.optional(),
  "Vượt được không",
  "«không» khi đạt đủ đã là cao nhất, như «có quy chế làm việc»; để trống thì xét theo con số.",
);

/** A measurable target; results refer to it by id later (kế hoạch, mục IV.2: "đối chiếu với văn bản đăng ký"). */
export const target = z.strictObject({
  id: titled(id, "Mã chỉ tiêu", "Đặt một lần, không đổi, như «gio-tap-huan»; kết quả sau này ghi theo mã."),
  text: titled(text, "Chỉ tiêu", "Nội dung đăng ký, in nguyên văn: «Đơn thư giải quyết đúng hạn»."),
  measuredIn: titled(text, "Đơn vị tính", 'Như «buổi», «đảng viên»; phần trăm thì viết "%".'),
  target: titled(quantity, "Số đăng ký", "Chỉ viết số, như 95 hoặc 97,5."),
  due: titled(partialDate.optional(), "Hạn hoàn thành", "Ngày/tháng/năm hoặc tháng/năm, như «3/2015»."),
  better,
  canExceed,
  note: titled(text.optional(), "Ghi chú", "In ở cột ghi chú, nếu có."),
});

/** Who confirms a paper, and when; by default the first officer in office who is not the person concerned. */
export const confirmation = z.strictObject({
  by: titled(
    id.optional(),
    "Nơi xác nhận",
    "Mã đơn vị hoặc mã người xác nhận; để trống là cấp ủy của cá nhân ấy.",
  ),
  date: titled(
    partialDate.optional(),
    "Ngày xác nhận",
    "Chưa rõ ngày thì ghi tháng, như «4/2015»; để trống là ngày của văn bản.",
  ),
});

const registrant = z.strictObject({
  person: titled(id, "Cá nhân", "Mã người đăng ký (tên tệp trong data/people/)."),
  date: titled(partialDate.optional(), "Ngày đăng ký", "Ngày ghi trên bản đăng ký cá nhân."),
  targets: titled(
    z.array(target).default([]),
    "Chỉ tiêu của cá nhân",
    "Chỉ tiêu riêng; không có thì chỉ ghi mã của người ấy ở people.",
  ),
  form: titled(text.optional(), "Hình thức đăng ký", "Để trống là hình thức khen thưởng nêu trong Kế hoạch."),
  confirmation: titled(
    z.array(confirmation).default([]),
    "Xác nhận của cấp ủy",
    "Chỉ ghi khi khác thường lệ; có hai cấp xác nhận thì mỗi cấp một dòng.",
  ),
});

/** A person's entry is an id alone, or with targets of their own; only the latter get a form. */
const entry = z.union([
  id.transform((person) => ({ person, form: undefined, targets: [], confirmation: [] })),
  registrant,
]);

export const registrationSchema = z.strictObject({
  date: titled(partialDate.optional(), "Ngày đăng ký", "Ngày của bản đăng ký, như «25/9/2015»."),
  collective: titled(yesNo, "Tập thể đăng ký", "Đơn vị có đăng ký khen thưởng tập thể không: có hoặc không."),
  people: titled(
    evidence(z.array(entry).default([])),
    "Cá nhân đăng ký",
    "Mỗi người một dòng: mã của người ấy, hoặc mã kèm chỉ tiêu riêng.",
  ),
  targets: titled(
    z.array(target).min(1),
    "Chỉ tiêu của đơn vị",
    "Các chỉ tiêu đo đếm được; kết quả ghi ở hồ sơ đề nghị sau này.",
  ),
  measures: titled(prose.optional(), "Biện pháp thực hiện", "Vài câu, in sau bảng chỉ tiêu."),
});

export type Registration = z.output<typeof registrationSchema>;
export type Registrant = z.output<typeof registrant>;
export type Target = z.output<typeof target>;
