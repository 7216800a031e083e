/** Nobody is proposed twice, by one unit or by two. */

import { z } from "zod";
import { kindOf } from "./kind-of.ts";

export const oneProposal = z.strictObject({
  kind: kindOf(
    "one-proposal",
    "Mỗi tập thể, cá nhân chỉ được đề nghị một lần, xét trên mọi hồ sơ; người trùng họ tên so theo ngày sinh.",
  ),
});
