/** The targets of the unit's own resolution are all reached, and exceeded where they can be. */

import { z } from "zod";
import { choice } from "../choice.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const targetsMet = z.strictObject({
  kind: kindOf(
    "targets-met",
    "Mọi chỉ tiêu nghị quyết ở resolution của hồ sơ phải hoàn thành, và phải có chỉ tiêu vượt trong số có thể vượt.",
  ),
  exceeded: titled(
    choice({ any: "vượt một chỉ tiêu là đủ", all: "vượt mọi chỉ tiêu có thể vượt" }).default("any"),
    "Vượt bao nhiêu chỉ tiêu",
    "Cách hiểu của cơ quan về điều này; để trống là any.",
  ),
});
