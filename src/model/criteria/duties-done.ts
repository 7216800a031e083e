/** Duties that the plan gives to the issuing body's own departments, done by the day of judging. */

import { z } from "zod";
import { id, text } from "../fields.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

const duty = z.strictObject({
  id: titled(id, "Mã việc", "Đặt một lần, như «hoi-thi»; duties của tệp thẩm định ghi theo mã này."),
  text: titled(text, "Việc phải làm", "Một cụm từ viết thường, in trong kết quả xét: «tổ chức hội thi»."),
});

export const dutiesDone = z.strictObject({
  kind: kindOf("duties-done", "Những việc Kế hoạch giao cho các ban, văn phòng phải được ghi là đã làm."),
  duties: titled(z.array(duty).min(1), "Các việc", "Mỗi việc một dòng."),
});
