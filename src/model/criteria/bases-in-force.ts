/** On the day of the citing papers exactly so many of the plan's legal bases are in force: none missing, none twice. */

import { z } from "zod";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const basesInForce = z.strictObject({
  kind: kindOf(
    "bases-in-force",
    "Vào ngày của tờ trình, quyết định phải có đủ căn cứ còn hiệu lực ở legalBases của Kế hoạch, không trùng.",
  ),
  count: titled(
    z.int().positive(),
    "Số căn cứ",
    "Văn bản của giai đoạn này phải dẫn bao nhiêu căn cứ; chỉ viết số.",
  ),
});
