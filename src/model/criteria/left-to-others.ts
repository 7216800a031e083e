/** What the plan leaves to others to decide, or names without anything to judge by: said so, with the plan's own words. */

import { z } from "zod";
import { choice } from "../choice.ts";
import { text } from "../fields.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const leftToOthers = z.strictObject({
  kind: kindOf("left-to-others", "Kế hoạch giao nơi khác quy định: chỉ nêu lời văn, không xét."),
  words: titled(text, "Lời văn của Kế hoạch", "Nguyên văn câu giao việc, in trong kết quả xét."),
  why: titled(
    choice({ others: "giao nơi khác quy định", open: "nêu việc, không nêu hạn hay điều kiện" }).default(
      "others",
    ),
    "Vì sao không xét",
    "Để trống là Kế hoạch giao nơi khác quy định.",
  ),
});
