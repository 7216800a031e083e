/** At most so many people are proposed by one unit; those withdrawn don't count. */

import { z } from "zod";
import { choice } from "../choice.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const peopleQuota = z.strictObject({
  kind: kindOf("people-quota", "Một đơn vị đề nghị không quá số cá nhân ở most, không tính người đã rút."),
  most: titled(z.int().nonnegative(), "Số cá nhân nhiều nhất", "Chỉ viết số, như 2."),
  beyond: titled(
    choice({ refused: "không đạt", asked: "chưa đủ căn cứ, phải hỏi lại" }).default("refused"),
    "Quá số ấy thì sao",
    "Kế hoạch nêu số thì để trống; không nêu số cho loại đơn vị này thì viết asked.",
  ),
});
