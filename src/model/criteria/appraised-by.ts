/** The proposals were reviewed in a meeting led by one department, with others present. */

import { z } from "zod";
import { id } from "../fields.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const appraisedBy = z.strictObject({
  kind: kindOf("appraised-by", "Hồ sơ phải được họp thẩm định, đúng cơ quan chủ trì và có đủ cơ quan dự."),
  lead: titled(id, "Cơ quan chủ trì", "Mã ban chủ trì họp thẩm định: người chủ trì là của ban này."),
  with: titled(
    z.array(id).min(1),
    "Cơ quan phải dự",
    "Mã những ban, văn phòng phải có người dự cuộc họp ấy.",
  ),
});
