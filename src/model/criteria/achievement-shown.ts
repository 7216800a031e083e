/** An achievement in the time of the campaign is shown: dated, told in a few words at least, attested by somebody. */

import { z } from "zod";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const achievementShown = z.strictObject({
  kind: kindOf(
    "achievement-shown",
    "Phải nêu một thành tích trong thời gian thi đua, có nội dung, có nơi xác nhận; nội dung do người xét.",
  ),
  leastWords: titled(
    z.int().positive(),
    "Số chữ ít nhất",
    "Thành tích viết ít hơn số chữ này thì chưa đủ căn cứ, như 8.",
  ),
});
