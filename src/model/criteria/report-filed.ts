/** An achievement report of the nominee lies in the dossier. */

import { z } from "zod";
import { kindOf } from "./kind-of.ts";

export const reportFiled = z.strictObject({
  kind: kindOf("report-filed", "Mỗi tập thể, cá nhân được đề nghị phải có một báo cáo thành tích."),
});
