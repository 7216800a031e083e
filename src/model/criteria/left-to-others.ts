/** What the plan leaves to others to decide: said so, with the plan's own words, and never judged here. */

import { z } from "zod";
import { text } from "../fields.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const leftToOthers = z.strictObject({
  kind: kindOf("left-to-others", "Kế hoạch giao nơi khác quy định: chỉ nêu lời văn, không xét."),
  words: titled(text, "Lời văn của Kế hoạch", "Nguyên văn câu giao việc, in trong kết quả xét."),
});
