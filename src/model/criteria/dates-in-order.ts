/** The dates of events follow each other: none of a later event is before one of an earlier event. */

import { z } from "zod";
import { choice } from "../choice.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

const datedEvent = choice({
  plan: "ngày của Kế hoạch",
  launch: "ngày phát động",
  summingUp: "ngày tổng kết",
  reports: "ngày các báo cáo thành tích",
  meetings: "ngày các cuộc họp xét",
  submission: "ngày tờ trình",
  receipt: "ngày nhận hồ sơ theo sổ",
  appraisal: "ngày họp thẩm định",
  opinion: "ngày cấp quyết định cho ý kiến",
  decision: "ngày quyết định",
});
export type DatedEvent = z.output<typeof datedEvent>;

export const datesInOrder = z.strictObject({
  kind: kindOf(
    "dates-in-order",
    "Các ngày ở order phải theo thứ tự: việc sau không trước việc đứng trước nó.",
  ),
  order: titled(z.array(datedEvent).min(2), "Thứ tự", "Việc trước đứng trước; cùng ngày thì được."),
});
