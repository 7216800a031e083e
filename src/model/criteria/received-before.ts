/** Received by the Bloc before a day. */

import { z } from "zod";
import { choice } from "../choice.ts";
import { date } from "../fields.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const receivedBefore = z.strictObject({
  kind: kindOf("received-before", "Hồ sơ phải được nhận trước ngày ở before; ngày nhận lấy từ sổ theo dõi."),
  before: titled(date, "Trước ngày", "Ngày ghi sau chữ «trước ngày» trong Kế hoạch; hạn cuối là hôm trước."),
  // Bộ luật Dân sự 2015, Điều 148 khoản 5.
  movesToWorkingDay: titled(
    z.boolean().default(true),
    "Hạn chuyển sang ngày làm việc",
    "Viết true: hạn cuối rơi vào ngày nghỉ thì đến hết ngày làm việc kế tiếp; false: đúng ngày ấy.",
  ),
  // A unit is judged by when it sent: its papers may be sent back for something that others overlooked.
  receipt: titled(
    choice({ first: "lần nhận đầu tiên", complete: "lần ghi đủ hồ sơ" }).default("first"),
    "Tính lần nhận nào",
    "Ngày nộp là lần nhận đầu tiên hay khi đã đủ hồ sơ; để trống là first.",
  ),
});
