/** Every paper that the plan requires lies in the dossier and is in order. */

import { z } from "zod";
import { kindOf } from "./kind-of.ts";

export const papersComplete = z.strictObject({
  kind: kindOf(
    "papers-complete",
    "Đủ giấy tờ ở papers của Kế hoạch: theo kết quả kiểm tra khi thẩm định, chưa kiểm tra thì theo hồ sơ.",
  ),
});
