/** At most so many people are proposed by one unit; those withdrawn don't count. */

import { z } from "zod";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const peopleQuota = z.strictObject({
  kind: kindOf("people-quota", "Một đơn vị đề nghị không quá số cá nhân ở most, không tính người đã rút."),
  most: titled(z.int().nonnegative(), "Số cá nhân nhiều nhất", "Chỉ viết số, như 2."),
});
