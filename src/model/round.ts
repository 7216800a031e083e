/** A round (đợt báo cáo): one run of paperwork in one phase of a campaign. */

import { z } from "zod";
import { date } from "./fields.ts";

export const phases = ["phát động", "đăng ký", "đề nghị", "thẩm định", "quyết định", "tổng kết"] as const;
export const phase = z.enum(phases);
export type Phase = z.output<typeof phase>;

export const roundSchema = z.strictObject({
  phase,
  /** What is due or late is judged as of this day. */
  asOf: date,
  /** The day after which nothing more is taken in; by default the deadline, moved to a working day. */
  closed: date.optional(),
  /** Template versions to use instead of the one in force: `{ to-trinh: "1" }`. */
  pins: z.record(z.string(), z.string()).default({}),
});

export type Round = z.output<typeof roundSchema>;
