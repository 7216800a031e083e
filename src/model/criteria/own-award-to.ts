/** A unit's own awards go only to those whom its level may award. */

import { z } from "zod";
import { text } from "../fields.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

const awardedKinds = ["đảng viên", "quần chúng", "tập thể"] as const;

export const ownAwardTo = z.strictObject({
  kind: kindOf(
    "own-award-to",
    "Khen thưởng theo thẩm quyền của đơn vị, bằng hình thức ở forms, chỉ dành cho những đối tượng ở to.",
  ),
  forms: titled(z.array(text).min(1), "Hình thức", "Như «giấy khen»; hình thức khác thì không xét."),
  to: titled(z.array(z.enum(awardedKinds)).min(1), "Ai được khen", "Đảng viên, quần chúng, tập thể."),
});
