/** Each issued certificate is of somebody whom a decision awards, and carries the decision's own date. */

import { z } from "zod";
import { id } from "../fields.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const certificatesMatch = z.strictObject({
  kind: kindOf(
    "certificates-match",
    "Mỗi bằng, giấy đã ban hành (issued của sổ theo dõi) phải của người có tên trong quyết định, cùng ngày với quyết định.",
  ),
  type: titled(id, "Loại văn bản", "Mã loại bằng, giấy; mã văn bản là mã này nối với mã người được khen."),
});
