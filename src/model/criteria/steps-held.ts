/** Steps of the campaign that the unit must have held itself. */

import { z } from "zod";
import { choice } from "../choice.ts";
import { text } from "../fields.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

/** Each but the registration is proved by the field of its name in the submission's `proof`. */
export const campaignSteps = [
  "plan",
  "launch",
  "registration",
  "propagation",
  "summingUp",
  "ownAward",
  "report",
] as const;
export type CampaignStep = (typeof campaignSteps)[number];

const campaignStep = choice<CampaignStep>({
  plan: "ban hành kế hoạch của đơn vị",
  launch: "phát động đợt thi đua",
  registration: "đăng ký thi đua",
  propagation: "tuyên truyền",
  summingUp: "sơ kết, tổng kết đợt thi đua",
  ownAward: "khen thưởng theo thẩm quyền",
  report: "báo cáo tổng kết",
});

export const stepsHeld = z.strictObject({
  kind: kindOf("steps-held", "Đơn vị phải tự tổ chức các việc ở steps; minh chứng nằm ở proof của hồ sơ."),
  steps: titled(
    z.array(campaignStep).min(1),
    "Việc phải tổ chức",
    "Những việc đơn vị phải tự làm trong đợt thi đua.",
  ),
  blockedBy: titled(
    choice({ any: "thiếu một việc đã không đạt", all: "thiếu tất cả các việc mới không đạt" }).default("any"),
    "Thiếu bao nhiêu thì không đạt",
    "Cách hiểu của cơ quan về điều này; để trống là any, cách hiểu chặt hơn.",
  ),
  awardForms: titled(
    z.array(text).min(1).optional(),
    "Hình thức khen thưởng được tính",
    "Những chữ mà hình thức khen thưởng của đơn vị phải chứa; để trống là hình thức nào cũng được tính.",
  ),
});
