/** The nominee had registered, so that results can be held against the registration. */

import { z } from "zod";
import { choice } from "../choice.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const registered = z.strictObject({
  kind: kindOf(
    "registered",
    "Tập thể, cá nhân được đề nghị phải có trong bản đăng ký của đơn vị, hoặc của đơn vị đã sáp nhập vào đơn vị.",
  ),
  elsewhere: titled(
    choice({ accepted: "được tính, kèm lưu ý", refused: "không được tính" }).default("accepted"),
    "Cá nhân đăng ký ở đơn vị khác",
    "Người chuyển đến sau khi đã đăng ký ở đơn vị cũ thì có được tính không.",
  ),
});
