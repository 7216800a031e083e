/** The unit's proposal is dated, and somebody in office on that day, who is not a nominee, signs it. */

import { z } from "zod";
import { choice } from "../choice.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const proposalSigned = z.strictObject({
  kind: kindOf(
    "proposal-signed",
    "Tờ trình của đơn vị có ngày, có người đang giữ chức vụ, không phải cá nhân được đề nghị, để ký.",
  ),
  day: titled(
    choice({ noted: "được tính, kèm lưu ý", required: "chưa đủ căn cứ" }).default("noted"),
    "Tờ trình chưa điền ngày",
    "Tờ trình mới ghi tháng, chưa điền ngày, thì xét thế nào.",
  ),
});
