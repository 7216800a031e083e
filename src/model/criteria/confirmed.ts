/** The person's report is confirmed by their committee: not by themselves, after the report, before the proposal. */

import { z } from "zod";
import { choice } from "../choice.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const confirmed = z.strictObject({
  kind: kindOf(
    "confirmed",
    "Báo cáo của cá nhân có cấp ủy xác nhận, không phải chính người ấy, từ ngày báo cáo đến ngày tờ trình.",
  ),
  higherLevel: titled(
    choice({ accepted: "được tính, kèm lưu ý", refused: "không được tính" }).default("accepted"),
    "Cấp trên xác nhận",
    "Cấp trên của đơn vị xác nhận thay cấp ủy cùng cấp thì có được tính không.",
  ),
});
