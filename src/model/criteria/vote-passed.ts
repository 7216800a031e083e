/** The unit's last meeting that voted on the nominee agreed by a large enough share. */

import { z } from "zod";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const votePassed = z.strictObject({
  kind: kindOf(
    "vote-passed",
    "Cuộc họp xét sau cùng phải đồng ý với tỷ lệ trên mức ở morePercentThan, tính trên số ở voteBase của Kế hoạch.",
  ),
  morePercentThan: titled(
    z.number().min(0).max(100),
    "Tỷ lệ đồng ý phải trên",
    "Phần trăm, chỉ viết số; bằng đúng số này là chưa đạt, như 60.",
  ),
});
