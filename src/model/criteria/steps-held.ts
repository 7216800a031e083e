/** Steps of the campaign that the unit must have held itself. */

import { z } from "zod";
import { choice } from "../choice.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const campaignSteps = ["launch", "summingUp", "ownAward"] as const;
export type CampaignStep = (typeof campaignSteps)[number];

const campaignStep = choice<CampaignStep>({
  launch: "phát động đợt thi đua",
  summingUp: "sơ kết, tổng kết đợt thi đua",
  ownAward: "khen thưởng theo thẩm quyền",
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
});
