/** The competent body gave its opinion on the proposals before a day. */

import { z } from "zod";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";
import { receivedBefore } from "./received-before.ts";

const { before, movesToWorkingDay } = receivedBefore.shape;

export const opinionBefore = z.strictObject({
  kind: kindOf("opinion-before", "Cấp quyết định phải cho ý kiến về danh sách trước ngày ở before."),
  before: titled(before, "Trước ngày", "Ngày ghi sau chữ «trước» trong Kế hoạch; hạn cuối là hôm trước."),
  movesToWorkingDay,
});
