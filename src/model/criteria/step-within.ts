/** A step of the campaign that the unit held in a certain time. */

import { z } from "zod";
import { choice } from "../choice.ts";
import { date } from "../fields.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

/** The steps whose proof has a day. */
const datedStep = choice({
  launch: "phát động đợt thi đua",
  propagation: "tuyên truyền",
  summingUp: "sơ kết, tổng kết đợt thi đua",
  ownAward: "khen thưởng theo thẩm quyền",
  report: "gửi báo cáo tổng kết",
});

export const stepWithin = z.strictObject({
  kind: kindOf("step-within", "Đơn vị phải làm một việc trong khoảng từ ngày from đến hết ngày to."),
  step: titled(datedStep, "Việc", "Minh chứng nằm ở proof của hồ sơ đề nghị."),
  from: titled(date, "Từ ngày", "Ngày đầu tiên được tính, như «1/3/2016»."),
  to: titled(date, "Đến ngày", "Ngày cuối cùng được tính, như «30/4/2016»."),
});
