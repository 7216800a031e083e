/** The log (sổ theo dõi): what the Bloc records about each unit's papers in a round. */

import { z } from "zod";
import { date, text } from "./fields.ts";

export const logStates = [
  "đã nhận",
  "trả lại bổ sung",
  "đủ hồ sơ",
  "rút",
  "quá hạn, trình Ban Thường vụ xem xét",
] as const;

const event = z.strictObject({
  date,
  state: z.enum(logStates),
  incoming: text.optional(),
  by: text,
  reason: text.optional(),
});

/** A signed document: a fact from then on, no longer an output. */
const issued = z.strictObject({ number: text, date, scan: text.optional() });

export const logSchema = z.record(
  z.string(),
  z.strictObject({ events: z.array(event).default([]), issued: z.record(z.string(), issued).default({}) }),
);

export type Log = z.output<typeof logSchema>;
export type LogEntry = Log[string];

/** The first receipt of a unit's papers: units are judged by when they sent (practice: first receipt, not the first complete one). */
export function firstReceipt(
  entry: LogEntry | undefined,
): { readonly date: string; readonly index: number } | undefined {
  const receipts = (entry?.events ?? [])
    .map(({ date, state }, index) => ({ date, state, index }))
    .filter(({ state }) => state === "đã nhận" || state === "đủ hồ sơ");
  return receipts.reduce<{ date: string; index: number } | undefined>(
    (first, { date, index }) => (first && first.date <= date ? first : { date, index }),
    undefined,
  );
}
