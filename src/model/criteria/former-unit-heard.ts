/** Of a person who came from another unit during the campaign, that unit gave its opinion. */

import { z } from "zod";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const formerUnitHeard = z.strictObject({
  kind: kindOf(
    "former-unit-heard",
    "Cá nhân chuyển đến trong thời gian thi đua thì đơn vị cũ phải có ý kiến, ghi ở opinions của tệp thẩm định.",
  ),
  months: titled(
    z.int().positive(),
    "Số tháng ở đơn vị cũ",
    "Ở đơn vị cũ từ bao nhiêu tháng trở lên thì phải hỏi; chỉ viết số, như 6.",
  ),
});
