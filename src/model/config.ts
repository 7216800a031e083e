/** The settings of this office: what is being worked on, the language of messages, and the days off. */

import { z } from "zod";
import { date, id, text } from "./fields.ts";

export const configSchema = z.strictObject({
  campaign: id,
  round: id,
  language: z.enum(["vi", "en"]).default("vi"),
  /** Days off that are not Saturdays and Sundays; a deadline on a day off moves to the end of the next working day (Bộ luật Dân sự 2015, Điều 148 khoản 5). */
  holidays: z.array(z.strictObject({ date, name: text })).default([]),
  /** Saturdays and Sundays that are worked instead of another day. */
  workingDays: z.array(z.strictObject({ date, name: text })).default([]),
});

export type Config = z.output<typeof configSchema>;
