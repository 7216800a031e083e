/** What the nominee is proposed for was done in the time of the campaign. */

import { z } from "zod";
import { kindOf } from "./kind-of.ts";

export const achievementsInPeriod = z.strictObject({
  kind: kindOf(
    "achievements-in-period",
    "Các thành tích cụ thể phải nằm trong thời gian thi đua ghi ở period của Kế hoạch, kể cả ngày đầu và ngày cuối.",
  ),
});
