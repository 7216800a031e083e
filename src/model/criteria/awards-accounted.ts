/** Submissions, appraisal, conclusions and decisions agree on who is awarded: nobody without a case, nobody twice. */

import { z } from "zod";
import { kindOf } from "./kind-of.ts";

export const awardsAccounted = z.strictObject({
  kind: kindOf(
    "awards-accounted",
    "Ai có tên trong quyết định phải có hồ sơ, chỉ được khen một lần, không trái kết luận; ai được đề xuất mà không có tên phải có kết luận.",
  ),
});
