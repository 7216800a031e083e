/** The Bloc's decisions of a quyết định round and whom they award, and conclusions of the competent body against a verdict. */

import { z } from "zod";
import { conclusions } from "./conclusion.ts";
import { id, partialDate, text } from "./fields.ts";
import { titled } from "./titled.ts";

const awarded = z.union([
  z.strictObject({
    collective: titled(id, "Tập thể", "Mã đơn vị được khen thưởng (tên tệp trong data/units/)."),
  }),
  z.strictObject({
    person: titled(id, "Cá nhân", "Mã người được khen thưởng (tên tệp trong data/people/)."),
    unit: titled(id, "Đơn vị trình", "Mã đơn vị đã đề nghị người này."),
  }),
]);

/** Whom a decision awards, in the order of the list: everybody who may be, or those named. */
const awards = z.union([
  z.literal("all eligible"),
  z.array(awarded).min(1).meta({ description: "Từng tập thể, cá nhân, theo thứ tự của danh sách." }),
]);

const decision = z.strictObject({
  id: titled(id, "Mã quyết định", "Đặt một lần, không đổi, như «lan-1»; dùng trong tên tệp in ra."),
  kind: titled(
    z.enum(["khen thưởng", "bổ sung", "sửa đổi", "thu hồi"]).default("khen thưởng"),
    "Loại quyết định",
    "Khen thưởng, hay bổ sung, sửa đổi, thu hồi quyết định trước.",
  ),
  number: titled(
    text.optional(),
    "Số quyết định",
    'Số văn thư đã cấp, đặt trong ngoặc kép như "215"; chưa có thì bỏ trống, bản in chừa chỗ điền.',
  ),
  date: titled(
    partialDate.optional(),
    "Ngày ký",
    "Chưa rõ ngày thì ghi tháng, như «4/2015»; bản in chừa chỗ điền ngày.",
  ),
  awards: titled(
    awards,
    "Khen thưởng ai",
    "«all eligible» là mọi tập thể, cá nhân đủ điều kiện; hoặc liệt kê từng mã theo thứ tự của danh sách.",
  ),
});

export const decisionsSchema = z.strictObject({
  decisions: titled(
    z.array(decision).default([]),
    "Các quyết định",
    "Quyết định của đợt này: khen thưởng, bổ sung, sửa đổi, thu hồi.",
  ),
  conclusions,
});

export type Decisions = z.output<typeof decisionsSchema>;
export type Decision = z.output<typeof decision>;
