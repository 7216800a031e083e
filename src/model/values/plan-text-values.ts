/** Values of the plan itself, to be printed as it stands (scope plan). */

import { z } from "zod";
import { titled } from "../titled.ts";
import { commonValues } from "./common-values.ts";
import { proseValue } from "./fields.ts";

const clause = z.object({
  level: titled(z.number(), "Cấp", "1 là mục (I.), 2 là điểm (1.), 3 là 2.1., 4 là 2.1.1."),
  heading: titled(
    z.string().optional(),
    "Tiêu đề",
    "Đã có số; điểm mà tiêu đề liền với nội dung thì tiêu đề đứng đầu nội dung.",
  ),
  text: titled(proseValue.optional(), "Nội dung"),
});

/** As it was signed: the plan may name no position. */
const signer = z.object({
  authority: titled(z.string(), "Thẩm quyền ký"),
  name: titled(z.string(), "Người ký"),
});

const planText = z.object({
  opening: titled(proseValue.optional(), "Lời mở đầu"),
  clauses: titled(z.array(clause), "Các điểm"),
  closing: titled(proseValue.optional(), "Lời kết"),
  signer: titled(signer, "Chữ ký trên Kế hoạch"),
});

export const planTextValues = commonValues.extend({ planText: titled(planText, "Toàn văn Kế hoạch") });
